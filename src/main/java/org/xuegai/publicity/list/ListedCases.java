package org.xuegai.publicity.list;

import java.util.List;

import org.xuegai.casework.CaseFile;

/** Which cases go the way of a list of one type. */
public interface ListedCases {

    /** Case type of the lists. */
    String listType();

    /** Numbers of the cases that are on a list now. */
    List<String> on(CaseFile list);
}
