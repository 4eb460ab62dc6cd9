package org.xuegai.acceptance.list;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.casework.CaseFile;
import org.xuegai.publicity.PublicitySubject;

/** What a list makes public: who has passed and who has not, nothing else. */
@Component
class AcceptanceListSubject implements PublicitySubject {

    private final AcceptanceListMembers members;
    private final AcceptanceListText text;

    AcceptanceListSubject(AcceptanceListMembers members, AcceptanceListText text) {
        this.members = members;
        this.text = text;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile) {
        return AcceptanceCases.LIST.equals(caseFile.caseType());
    }

    @Override
    public Proposal propose(CaseFile list) {
        return new Proposal(
                text.publicityTitle(list),
                text.html(list),
                text.societies(list),
                members.of(list).stream().map(ListRow::caseNo).toList());
    }
}
