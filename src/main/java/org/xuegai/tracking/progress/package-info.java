/** Progress of a quarter: reported by the society, confirmed, verified by the association. */
package org.xuegai.tracking.progress;
