package org.xuegai.casework;

/** Where an opinion stands, on pages and on the approval form, in signing order. Source: domain 6, 审批表. */
public enum OpinionBox {
    society,
    officer,
    countersign,
    consultation,
    head,
    viceChair,
    leadership
}
