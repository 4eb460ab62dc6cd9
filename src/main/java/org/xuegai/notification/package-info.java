/** Notices in the program and by mail. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.notification;
