/** An issue from its being raised to its being settled. */
package org.xuegai.consultation.issue;
