package org.xuegai.inbox;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.filing.FiledAnswers;
import org.xuegai.casework.filing.FormWork;

/** Puts what is decided on or signed before whoever does so, where the form names it: a list, an agreement. */
@Component
class ReadBefore implements TaskPanel {

    private static final String PROPERTY = "reads";
    private static final String START = "start";

    private final FiledAnswers filed;
    private final CaseTypes types;

    ReadBefore(FiledAnswers filed, CaseTypes types) {
        this.filed = filed;
        this.types = types;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return work.form().components().stream()
                .map(component -> component.property(PROPERTY))
                .filter(form -> form != null)
                .findFirst()
                .flatMap(form -> last(work.caseFile(), form))
                .map(filing -> new Drawn("inbox/read-before", filing, false));
    }

    private Optional<FiledAnswers.Filing> last(CaseFile caseFile, String form) {
        String id = START.equals(form) ? types.get(caseFile.caseType()).startForm() : form;
        List<FiledAnswers.Filing> all = filed.of(caseFile);
        return all.stream()
                .filter(filing -> filing.submission().formId().equals(id))
                .reduce((first, second) -> second);
    }
}
