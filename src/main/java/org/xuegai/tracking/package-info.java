/** Following up the tasks of approved plans: quarterly progress, verification, interviews. Source: domain 2.5 E01 */
@org.springframework.modulith.ApplicationModule
package org.xuegai.tracking;
