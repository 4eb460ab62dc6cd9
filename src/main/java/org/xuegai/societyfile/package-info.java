/** The file of one society: its entry in the register, all its cases, and the numbered papers that came of them. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.societyfile;
