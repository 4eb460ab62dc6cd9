/** The clock of the demo, which the administrator may set ahead. */
package org.xuegai.demo.clock;
