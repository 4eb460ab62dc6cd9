/** Reminders to societies that are expected to file and have not: 30, 15, 7, 3 and 1 days ahead, and after it. */
@org.springframework.modulith.NamedInterface("reminder")
package org.xuegai.casework.reminder;
