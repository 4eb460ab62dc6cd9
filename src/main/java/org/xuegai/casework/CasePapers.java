package org.xuegai.casework;

import java.time.Instant;
import java.util.List;

import org.xuegai.account.Actor;

/** Papers of a case for the list on its page. */
public interface CasePapers {

    /**
     * One paper.
     *
     * @param number 文号, 档号 or that of a certificate; null for papers without one
     * @param note one line about it, e.g. how it was made and how large it is
     * @param path where it opens
     */
    record Paper(String name, String number, String note, Instant at, String path) {}

    /** Those that this reader may open, latest first. */
    List<Paper> of(CaseFile caseFile, Actor reader);
}
