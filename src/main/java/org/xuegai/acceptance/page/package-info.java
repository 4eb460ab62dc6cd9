/** Pages on acceptances and on the eleven standards of one society. */
package org.xuegai.acceptance.page;
