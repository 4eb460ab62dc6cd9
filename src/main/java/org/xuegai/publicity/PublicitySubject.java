package org.xuegai.publicity;

import java.util.List;

import org.xuegai.casework.CaseFile;

/** What a case type makes public: its module implements this, and the general office finds the notice prepared. */
public interface PublicitySubject {

    /**
     * The notice as it is proposed; the general office may reword it.
     *
     * @param title at most 80 characters
     * @param content HTML: paragraphs, lists, emphasis
     * @param societyIds the societies it concerns; they are told when the publicity begins and ends
     * @param memberCases numbers of the cases decided in it; who handled one of them verifies no objection
     */
    record Proposal(String title, String content, List<Long> societyIds, List<String> memberCases) {}

    boolean appliesTo(CaseFile caseFile);

    Proposal propose(CaseFile caseFile);
}
