package org.xuegai.casework.filing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Component.Option;
import org.xuegai.platform.Messages;

/** What a correction notice may name: the first one anything, a second only what was sent again. Source: domain 2.0.3 补正 */
@Component
class CorrectionPlaces implements CaseFacts {

    private static final String NOTICE = "intake-review";
    private static final String SEALED_PAGE = SocietyForms.COMMITMENT + ":" + SocietyForms.SEALED_PAGE;
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]");

    private final CaseTypes types;
    private final ReturnableFields returnable;
    private final Submissions submissions;
    private final Messages messages;

    CorrectionPlaces(CaseTypes types, ReturnableFields returnable, Submissions submissions, Messages messages) {
        this.types = types;
        this.returnable = returnable;
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        if (caseFile.submittedAt() == null) {
            return Map.of();
        }
        List<Option> places = new ArrayList<>();
        places.add(new Option(
                types.get(caseFile.caseType()).startForm() + ":" + FormDesk.WHOLE, messages.get("casework.whole")));
        places.addAll(returnable.places(caseFile));
        places.add(new Option(SEALED_PAGE, messages.get("casework.sealedPage")));
        return Map.of("correctionPlaces", offered(caseFile, places));
    }

    private List<Option> offered(CaseFile caseFile, List<Option> places) {
        List<Submission> filed = submissions.of(caseFile.caseNo());
        Optional<Submission> notice = filed.stream()
                .filter(submission -> submission.formId().equals(NOTICE))
                .filter(submission -> "CORRECT".equals(submission.values().get("intakeDecision")))
                .reduce((first, second) -> second);
        if (caseFile.status() != CaseStatus.SUBMITTED || notice.isEmpty()) {
            return places;
        }
        Set<String> asked = asked(notice.get());
        return places.stream()
                .map(place -> asked.contains(place.value()) || changed(place.value(), notice.get(), filed)
                        ? place
                        : withheld(place))
                .toList();
    }

    /** What the notice asked for by name is asked for again where the society left it as it was. */
    private static Set<String> asked(Submission notice) {
        Set<String> asked = new LinkedHashSet<>();
        asked.add(SEALED_PAGE);
        ((List<?>) notice.values().getOrDefault("correctionItems", List.of()))
                .forEach(item -> asked.add(String.valueOf(((Map<?, ?>) item).get("fieldPath"))));
        asked.removeIf(place -> place.endsWith(":" + FormDesk.WHOLE));
        return asked;
    }

    private static boolean changed(String place, Submission notice, List<Submission> filed) {
        String formId = place.substring(0, place.indexOf(':'));
        String path = place.substring(formId.length() + 1);
        List<Submission> ofForm = filed.stream()
                .filter(submission -> submission.formId().equals(formId))
                .toList();
        Object before = ofForm.stream()
                .filter(submission -> submission.id() < notice.id())
                .reduce((first, second) -> second)
                .map(submission -> value(submission, path))
                .orElse(null);
        Object now = ofForm.isEmpty() ? null : value(ofForm.get(ofForm.size() - 1), path);
        return !Objects.equals(before, now);
    }

    private static Object value(Submission submission, String path) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return submission.values().get(path);
        }
        List<?> rows = (List<?>) submission.values().getOrDefault(row.group(1), List.of());
        int index = Integer.parseInt(row.group(2));
        return index < rows.size() ? rows.get(index) : null;
    }

    private Option withheld(Option place) {
        return new Option(place.value(), place.label(), "false", messages.get("casework.notSentAgain"), "2.0.3");
    }
}
