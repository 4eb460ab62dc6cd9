/** Cases being begun, and forms being filled in: drafts, the pages of a long form, what came back and why. */
@org.springframework.modulith.NamedInterface("filing")
package org.xuegai.casework.filing;
