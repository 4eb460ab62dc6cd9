/** A meeting from the call to its minutes. */
package org.xuegai.consultation.meeting;
