/** 发文: the notice of a decision, from its preview to its dispatch. */
package org.xuegai.document.issue;
