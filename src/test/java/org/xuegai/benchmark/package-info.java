/** Measures the program against its goals, as ratios taken side by side; run by the Maven profile of this name. */
package org.xuegai.benchmark;
