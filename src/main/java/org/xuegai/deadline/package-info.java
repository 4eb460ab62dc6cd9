/** Working days, deadlines, promises and their lights. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.deadline;
