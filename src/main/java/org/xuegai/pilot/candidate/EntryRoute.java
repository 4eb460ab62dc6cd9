package org.xuegai.pilot.candidate;

/** How a society came into a batch. Source: D0 */
public enum EntryRoute {
    INVITED,
    OPEN
}
