package org.xuegai.casework.filing;

import org.xuegai.account.Actor;
import org.xuegai.casework.CaseType;
import org.xuegai.form.FormInput;

/** A case's start form while it is a draft. */
record DraftPlace(CaseFilings filings, CaseType type, FormWork work, Actor actor) implements FormPlace {

    @Override
    public String base() {
        return home() + "/form";
    }

    @Override
    public String home() {
        return "/cases/" + work.caseFile().caseNo();
    }

    @Override
    public Ending ending() {
        return Ending.filing(type, home());
    }

    @Override
    public FormWork save(int version, FormInput input) {
        return filings.save(work.caseFile().caseNo(), version, input, actor);
    }

    @Override
    public void submit(int version) {
        filings.submit(work.caseFile().caseNo(), version, actor);
    }
}
