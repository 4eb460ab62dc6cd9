/** Agreements of the pilot: signed, paid, ended; reserves that move up. Source: domain 2.2 step 11 and exceptions */
@org.springframework.modulith.NamedInterface("agreement")
package org.xuegai.pilot.agreement;
