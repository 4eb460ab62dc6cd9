package org.xuegai.acceptance.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.issue.IssuedPaper;
import org.xuegai.document.print.PaperText;
import org.xuegai.platform.Messages;

/** 《关于公布“两化”建设试点验收结果的通知》. Source: domain 2.4 step 10 */
@Component
class AcceptanceListPaper implements IssuedPaper {

    private final AcceptanceListText text;
    private final Messages messages;

    AcceptanceListPaper(AcceptanceListText text, Messages messages) {
        this.text = text;
        this.messages = messages;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.shown("acceptance-list-notice", ArchivePlace.REPLY).keptAs("acceptance-result");
    }

    @Override
    public String title(CaseFile list) {
        return text.noticeTitle(list);
    }

    @Override
    public PaperText text(CaseFile list) {
        List<PaperText.Part> parts = new ArrayList<>();
        parts.add(new PaperText.Paragraph(text.lead(list)));
        for (String conclusion : List.of(Acceptance.PASS, Acceptance.FAIL)) {
            List<String> names = text.names(list, conclusion);
            if (!names.isEmpty()) {
                parts.add(new PaperText.Heading(text.heading(conclusion)));
                names.forEach(name -> parts.add(new PaperText.Paragraph(name)));
            }
        }
        parts.add(new PaperText.Paragraph(messages.official("acceptance.list.remedy")));
        return PaperText.of(parts);
    }

    @Override
    public Optional<Telling> telling(CaseFile list, String docNumber) {
        return Optional.of(
                new Telling("N12", Map.of("outcomeName", text.noticeTitle(list)), Set.copyOf(text.societies(list))));
    }
}
