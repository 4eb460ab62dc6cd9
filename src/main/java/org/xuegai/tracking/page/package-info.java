/** What pages and API show of the progress. */
package org.xuegai.tracking.page;
