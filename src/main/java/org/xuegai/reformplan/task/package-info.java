/** The register of tasks that approved plans have promised. Source: domain 2.1 step 12. */
package org.xuegai.reformplan.task;
