/** What society, experts and group say of each standard. Source: domain 2.3 steps 9 to 12, D4 */
@org.springframework.modulith.NamedInterface("finding")
package org.xuegai.inspection.finding;
