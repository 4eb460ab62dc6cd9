package org.xuegai.consultation.issue;

import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.consultation.ConsultationCases;
import org.xuegai.society.Societies;

/** Opens the case of an issue that did not begin as a society's draft. */
@Component
class IssueOpenings {

    private final CaseOpenings openings;
    private final CaseTypes types;
    private final Societies societies;

    IssueOpenings(CaseOpenings openings, CaseTypes types, Societies societies) {
        this.openings = openings;
        this.types = types;
        this.societies = societies;
    }

    /** @param before what must be on record when the process starts */
    void open(long societyId, Actor by, Consumer<CaseFile> before) {
        openings.callUpon(
                societies.findById(societyId).orElseThrow(), types.get(ConsultationCases.ISSUE), null, by, before);
    }
}
