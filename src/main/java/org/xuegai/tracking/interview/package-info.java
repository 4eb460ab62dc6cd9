/** What follows when tasks come due, or a society stays behind: reminders, guidance, interviews. */
package org.xuegai.tracking.interview;
