/** Papers as PDF: what each says comes from elsewhere, how it is set is said here. */
package org.xuegai.document.print;
