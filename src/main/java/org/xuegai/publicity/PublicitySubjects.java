package org.xuegai.publicity;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.platform.Messages;

/** Asks the case type's module what is made public; a plain notice where none answers. */
@Component
class PublicitySubjects {

    private final List<PublicitySubject> subjects;
    private final CaseTypes types;
    private final Messages messages;

    PublicitySubjects(List<PublicitySubject> subjects, CaseTypes types, Messages messages) {
        this.subjects = subjects;
        this.types = types;
        this.messages = messages;
    }

    PublicitySubject.Proposal of(CaseFile caseFile) {
        return subjects.stream()
                .filter(subject -> subject.appliesTo(caseFile))
                .findFirst()
                .map(subject -> subject.propose(caseFile))
                .orElseGet(() -> plain(caseFile));
    }

    private PublicitySubject.Proposal plain(CaseFile caseFile) {
        String type = types.get(caseFile.caseType()).title();
        return new PublicitySubject.Proposal(
                messages.official("publicity.plain.title", caseFile.societyName(), type),
                messages.official(
                        "publicity.plain.content",
                        HtmlUtils.htmlEscape(caseFile.societyName()),
                        HtmlUtils.htmlEscape(type)),
                caseFile.societyId() == null ? List.of() : List.of(caseFile.societyId()),
                List.of());
    }
}
