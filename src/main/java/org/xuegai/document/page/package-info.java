/** Where the papers of a case are found and opened. */
package org.xuegai.document.page;
