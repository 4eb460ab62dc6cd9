package org.xuegai.expert;

/** What a group of experts is asked for. Source: domain 2.3 steps 3–8, 2.4 steps 5d and 9 */
public enum Purpose {
    INSPECTION,
    REINSPECTION,
    RECONSIDERATION
}
