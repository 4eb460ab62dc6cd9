package org.xuegai.demo;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.casework.filing.CaseFilings;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.document.seal.SealedPages;
import org.xuegai.form.FormInput;
import org.xuegai.inbox.TaskGate;
import org.xuegai.inbox.TaskSheet;
import org.xuegai.request.SideRequests;

/** Lets people do their work through the same gate as everybody, one step after the other; for demo data and tests. */
@Component
public class DemoActs {

    private final Accounts accounts;
    private final UserDetailsService principals;
    private final CaseOpenings openings;
    private final CaseFilings filings;
    private final SideRequests requests;
    private final TaskGate gate;
    private final OpenWork openWork;
    private final Attachments attachments;
    private final SealedPages sealedPages;
    private final EngineJobs jobs;

    DemoActs(
            Accounts accounts,
            UserDetailsService principals,
            CaseOpenings openings,
            CaseFilings filings,
            SideRequests requests,
            TaskGate gate,
            OpenWork openWork,
            Attachments attachments,
            SealedPages sealedPages,
            EngineJobs jobs) {
        this.accounts = accounts;
        this.principals = principals;
        this.openings = openings;
        this.filings = filings;
        this.requests = requests;
        this.gate = gate;
        this.openWork = openWork;
        this.attachments = attachments;
        this.sealedPages = sealedPages;
        this.jobs = jobs;
    }

    /** @return the new case's number */
    public String draft(String clerk, String caseType, String batch) {
        return openings.begin(caseType, batch, accounts.actor(clerk)).caseNo();
    }

    public void save(String clerk, String caseNo, Map<String, Object> data) {
        Actor actor = accounts.actor(clerk);
        filings.save(caseNo, filings.draft(caseNo, actor).version(), FormInput.ofJson(data), actor);
    }

    public void file(String clerk, String caseNo) {
        Actor actor = accounts.actor(clerk);
        filings.submit(caseNo, filings.draft(caseNo, actor).version(), actor);
        jobs.runDue();
    }

    /** Completes the person's open task of that key, whatever it takes to reach it. */
    public void complete(String username, String caseNo, String taskKey, Map<String, Object> values) {
        Actor actor = accounts.actor(username);
        TaskSheet sheet = open(actor, caseNo, taskKey);
        signedIn(
                username,
                () -> gate.complete(
                        sheet.item().card().taskId(),
                        new TaskGate.Completion(
                                sheet.item().version(), sheet.work().version(), FormInput.ofJson(values), null),
                        actor));
        jobs.runDue();
    }

    /** Sends a request beside the case, e.g. {@code extension}. */
    public void asks(String username, String caseNo, String request, Map<String, Object> values) {
        Actor actor = accounts.actor(username);
        int version = requests.lay(caseNo, request, actor).version();
        FormInput input = FormInput.ofJson(values);
        requests.send(
                caseNo,
                request,
                requests.save(caseNo, request, version, input, actor).version(),
                actor);
        jobs.runDue();
    }

    /** Lets everything happen that has come due meanwhile. */
    public void timePasses() {
        jobs.runDue();
    }

    /** Claims the task and keeps values in its draft. */
    public void begin(String username, String caseNo, String taskKey, Map<String, Object> values) {
        Actor actor = accounts.actor(username);
        TaskSheet sheet = claimed(actor, caseNo, taskKey);
        gate.save(sheet.item().card().taskId(), sheet.work().version(), FormInput.ofJson(values), actor);
    }

    /** Takes a task on that several might do. */
    public void claim(String username, String caseNo, String taskKey) {
        claimed(accounts.actor(username), caseNo, taskKey);
    }

    private TaskSheet claimed(Actor actor, String caseNo, String taskKey) {
        TaskSheet sheet = open(actor, caseNo, taskKey);
        gate.claim(sheet.item().card().taskId(), sheet.item().version(), actor);
        return sheet;
    }

    /** Uploads a paper with the mark 演示数据. @return its id, in the shape of a file field's value */
    public List<String> paper(String username, String caseNo, String name, List<String> lines) {
        return upload(username, caseNo, name + ".pdf", DemoPapers.pdf(name, lines));
    }

    /** Uploads a small picture. @return its id, in the shape of a file field's value */
    public List<String> photo(String username, String caseNo, String name) {
        return upload(username, caseNo, name + ".png", DemoPapers.picture(name));
    }

    /** Uploads the sealed page of the current revision as if it had been printed, stamped and scanned. */
    public List<String> sealedPage(String username, String caseNo) {
        return upload(username, caseNo, "签章页.pdf", sealedPages.pdf(caseNo));
    }

    private List<String> upload(String username, String caseNo, String name, byte[] content) {
        return List.of(attachments
                .store(caseNo, name, new ByteArrayInputStream(content), accounts.actor(username))
                .id());
    }

    private TaskSheet open(Actor actor, String caseNo, String taskKey) {
        return openWork.of(caseNo, actor).stream()
                .filter(task -> task.mine() && task.taskKey().equals(taskKey))
                .findFirst()
                .map(task -> gate.open(task.taskId(), actor))
                .orElseThrow(() -> new IllegalStateException("%s has no %s in %s: %s"
                        .formatted(actor.username(), taskKey, caseNo, openWork.of(caseNo, actor))));
    }

    /** A signature asks who is at the keyboard. */
    private void signedIn(String username, Runnable work) {
        UserDetails principal = principals.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
