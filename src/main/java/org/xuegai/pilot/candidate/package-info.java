/** Candidates of a batch: invitation, eligibility, survey, the task force's votes. Source: domain 2.2 steps 2 to 6 */
@org.springframework.modulith.NamedInterface("candidate")
package org.xuegai.pilot.candidate;
