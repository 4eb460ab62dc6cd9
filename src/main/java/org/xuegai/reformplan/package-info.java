/** The reform plan: its rules, batches and tasks. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.reformplan;
