package org.xuegai.casework.page;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseReads;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.filing.FiledForm;
import org.xuegai.platform.Problem;

/** Filings to read, and what each changed against the one before. */
@Controller
class FilingPages {

    private final CaseReads reads;
    private final CaseTypes types;
    private final FiledForm.Reader reader;

    FilingPages(CaseReads reads, CaseTypes types, FiledForm.Reader reader) {
        this.reads = reads;
        this.types = types;
        this.reader = reader;
    }

    @GetMapping("/cases/{caseNo}/filings/{revision}")
    String filing(@PathVariable String caseNo, @PathVariable int revision, @CurrentActor Actor actor, Model model) {
        CaseFile caseFile = reads.open(caseNo, "filings/" + revision, actor);
        model.addAttribute("filed", reader.revision(caseFile, revision, actor).orElseThrow(Problem::notFound));
        return page(caseFile, model, "casework/filing");
    }

    @GetMapping("/cases/{caseNo}/changes")
    String changes(@PathVariable String caseNo, @CurrentActor Actor actor, Model model) {
        CaseFile caseFile = reads.open(caseNo, "changes", actor);
        List<FiledForm> filings = new ArrayList<>();
        reader.latest(caseFile, actor).ifPresent(last -> {
            for (int revision = last.submission().revision(); revision >= 1; revision--) {
                reader.revision(caseFile, revision, actor).ifPresent(filings::add);
            }
        });
        model.addAttribute("filings", filings);
        return page(caseFile, model, "casework/changes");
    }

    private String page(CaseFile caseFile, Model model, String template) {
        model.addAttribute("caseFile", caseFile);
        model.addAttribute("type", types.get(caseFile.caseType()));
        return template;
    }
}
