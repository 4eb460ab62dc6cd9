/** 发文: numbered papers, from their preview to their dispatch. */
@org.springframework.modulith.NamedInterface("issue")
package org.xuegai.document.issue;
