/** Calls for reform plans: who is to report until when, and who has not. Source: domain 2.1 step 1. */
@org.springframework.modulith.NamedInterface("batch")
package org.xuegai.reformplan.batch;
