package org.xuegai.document.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseReads;
import org.xuegai.document.approval.ApprovalForm;
import org.xuegai.document.approval.ApprovalForms;
import org.xuegai.document.print.PdfPrinter;
import org.xuegai.document.seal.SealedPages;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Papers that are made anew whenever somebody asks: the sealed page and the approval form. */
@Controller
class PaperPages {

    private final CaseFiles caseFiles;
    private final CaseReads reads;
    private final SealedPages sealedPages;
    private final ApprovalForms approvalForms;
    private final PdfPrinter printer;
    private final AuditLog audit;
    private final Messages messages;
    private final boolean demo;

    PaperPages(
            CaseFiles caseFiles,
            CaseReads reads,
            SealedPages sealedPages,
            ApprovalForms approvalForms,
            PdfPrinter printer,
            AuditLog audit,
            Messages messages,
            Environment environment) {
        this.caseFiles = caseFiles;
        this.reads = reads;
        this.sealedPages = sealedPages;
        this.approvalForms = approvalForms;
        this.printer = printer;
        this.audit = audit;
        this.messages = messages;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/cases/{caseNo}/sealed-page.pdf")
    ResponseEntity<byte[]> sealedPage(@PathVariable String caseNo, @CurrentActor Actor actor) {
        reads.open(caseNo, "sealed-page", actor);
        return pdf(messages.official("document.sealed.title") + " " + caseNo, sealedPages.pdf(caseNo));
    }

    @GetMapping("/cases/{caseNo}/approval-form")
    String approvalForm(@PathVariable String caseNo, @CurrentActor Actor actor, Model model) {
        model.addAttribute("paper", approvalFormOf(caseNo, actor));
        model.addAttribute("demo", demo);
        return "document/approval-page";
    }

    @GetMapping("/cases/{caseNo}/approval-form.pdf")
    ResponseEntity<byte[]> approvalFormPdf(@PathVariable String caseNo, @CurrentActor Actor actor) {
        ApprovalForm paper = approvalFormOf(caseNo, actor);
        return pdf(paper.title() + " " + caseNo, printer.print("approval-form", paper));
    }

    private ApprovalForm approvalFormOf(String caseNo, Actor actor) {
        CaseFile caseFile = caseFiles.readable(caseNo, actor);
        if (!PaperAccess.mayReadInternal(actor)) {
            throw Problem.notFound();
        }
        audit.record(actor.username(), "APPROVAL_FORM_READ", caseNo, Map.of());
        return approvalForms.of(caseFile, actor.name());
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
