/** What was decided, from its owner's report to its being closed. */
package org.xuegai.consultation.resolution;
