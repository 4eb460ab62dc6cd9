package org.xuegai.pilot.candidate;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Opens a batch and calls upon the invited societies, each with a case of its own. Source: domain 2.2 step 2 */
@Component
class Invitations {

    private final PilotBatches batches;
    private final PilotCandidates candidates;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final Societies societies;
    private final CaseOpenings openings;
    private final CaseTypes types;
    private final Accounts accounts;

    Invitations(
            PilotBatches batches,
            PilotCandidates candidates,
            CaseFiles caseFiles,
            Submissions submissions,
            Societies societies,
            CaseOpenings openings,
            CaseTypes types,
            Accounts accounts) {
        this.batches = batches;
        this.candidates = candidates;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.societies = societies;
        this.openings = openings;
        this.types = types;
        this.accounts = accounts;
    }

    /** Doing it twice invites nobody twice. */
    @Transactional
    public void send(String matterNo) {
        CaseFile matter = caseFiles.get(matterNo);
        Submission plan = submissions.main(matter).orElseThrow();
        batches.open(matter).ifPresent(batch -> Values.texts(plan.values(), "invitedSocieties").stream()
                .map(societies::findByCode)
                .flatMap(Optional::stream)
                .filter(Society::active)
                .forEach(society -> invite(society, batch, plan.submittedBy())));
    }

    private void invite(Society society, PilotBatch batch, String by) {
        openings.callUpon(
                society,
                types.get(PilotCases.APPLICATION),
                batch.code(),
                accounts.actor(by),
                called -> candidates.enter(called, EntryRoute.INVITED));
    }
}
