package org.xuegai.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.filing.FiledAnswers;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.Answer;

/** Puts before a society's president what the secretary-general has found and the board resolved. Source: domain 2.0.3 */
@Component
class SignedBefore implements TaskPanel {

    private static final List<String> BEFORE = List.of(SocietyForms.SECRETARY_CHECK, SocietyForms.BOARD_RESOLUTION);

    /** @param answers that are not empty */
    public record Step(String title, Submission filed, List<Answer> answers) {}

    private final FiledAnswers filed;

    SignedBefore(FiledAnswers filed) {
        this.filed = filed;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return Optional.of(work)
                .filter(sheet -> SocietyForms.COMMITMENT.equals(sheet.form().id()))
                .map(sheet -> steps(sheet.caseFile()))
                .filter(steps -> !steps.isEmpty())
                .map(steps -> new Drawn("inbox/signed-before", steps, false));
    }

    /** The last word of each. */
    private List<Step> steps(CaseFile caseFile) {
        Map<String, FiledAnswers.Filing> last = new LinkedHashMap<>();
        filed.of(caseFile).forEach(filing -> last.put(filing.submission().formId(), filing));
        List<Step> steps = new ArrayList<>();
        BEFORE.stream().map(last::get).filter(filing -> filing != null).forEach(filing -> steps.add(step(filing)));
        return steps;
    }

    private static Step step(FiledAnswers.Filing filing) {
        return new Step(
                filing.title(),
                filing.submission(),
                filing.answers().sections().stream()
                        .flatMap(section -> section.answers().stream())
                        .filter(answer -> !answer.value().isEmpty())
                        .toList());
    }
}
