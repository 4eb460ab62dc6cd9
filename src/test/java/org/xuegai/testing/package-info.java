/** What tests share: one application for all of them, a clean slate for each, a browser. */
package org.xuegai.testing;
