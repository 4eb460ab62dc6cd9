/** Batches of the pilot: quota, phases, version of the standards, invitations. */
@org.springframework.modulith.NamedInterface("batch")
package org.xuegai.pilot.batch;
