/** Pages on the batches of the pilot. */
package org.xuegai.pilot.page;
