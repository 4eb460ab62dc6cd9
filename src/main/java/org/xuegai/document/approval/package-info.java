/** 审批表: what was said on the way of a case, box by box, and the papers of its reviewers. */
@org.springframework.modulith.NamedInterface("approval")
package org.xuegai.document.approval;
