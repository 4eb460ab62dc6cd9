/** Site inspection of pilot societies: application, visit, findings, the group's opinion. Source: S3 五, 六(四); domain 2.3 */
@org.springframework.modulith.ApplicationModule
package org.xuegai.inspection;
