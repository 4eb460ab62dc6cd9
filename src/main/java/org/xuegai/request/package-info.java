/** What may be asked for beside a case's own process; a case type declares each kind of request as a bean. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.request;
