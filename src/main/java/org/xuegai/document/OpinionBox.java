package org.xuegai.document;

/** The boxes of the approval form in signing order, named as in the processes. Source: domain 6, 审批表. */
enum OpinionBox {
    society,
    officer,
    countersign,
    head,
    viceChair,
    leadership
}
