/** The register of tasks that approved plans have promised. Source: domain 2.1 step 12. */
@org.springframework.modulith.NamedInterface("task")
package org.xuegai.reformplan.task;
