/** 受理: receipt, notice of what to correct, notice of refusal. */
package org.xuegai.document.intake;
