/** Papers on A4: what a module gives to be printed, and the printer. */
@org.springframework.modulith.NamedInterface("print")
package org.xuegai.document.print;
