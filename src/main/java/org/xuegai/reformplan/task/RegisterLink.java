package org.xuegai.reformplan.task;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Leads from the page of an approved plan to the tasks it has promised. */
@Component
@Order(50)
class RegisterLink implements CaseOperation {

    private final ReformTaskRows rows;
    private final Societies societies;

    RegisterLink(ReformTaskRows rows, Societies societies) {
        this.rows = rows;
        this.societies = societies;
    }

    @Override
    public String label() {
        return "reformplan.ask.register";
    }

    @Override
    public String path(CaseFile caseFile) {
        return "/tasks-register/"
                + societies.findById(caseFile.societyId()).map(Society::code).orElseThrow();
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return rows.existsByCaseNo(caseFile.caseNo());
    }
}
