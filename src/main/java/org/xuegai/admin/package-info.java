/** Running the system: failed jobs, calendar, parameters. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.admin;
