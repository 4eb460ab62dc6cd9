package org.xuegai.form;

import java.util.List;
import java.util.Set;

import org.xuegai.form.TaskListView.State;
import org.xuegai.platform.FieldProblem;

/** How far some fields of a form are. */
final class Progress {

    private static final Set<String> STILL_EMPTY = Set.of("REQUIRED", "TOO_FEW_ROWS");
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private Progress() {}

    /** Errors that are more than something not filled in yet. */
    static long wrong(List<FieldProblem> errors) {
        return errors.stream()
                .filter(error -> !STILL_EMPTY.contains(error.code()))
                .filter(error -> !error.code().equals(Reopened.UNCHANGED))
                .count();
    }

    /** Whether a named place of an earlier submission is open and what became of it; none where all is open. */
    enum Revision {
        NONE,
        ASKED,
        MADE
    }

    static State of(List<FormState.Place> places, List<FieldProblem> errors, Revision revision) {
        if (wrong(errors) > 0) {
            return State.TO_CHANGE;
        }
        if (places.stream().noneMatch(FormState.Place::writable)) {
            return State.CLOSED;
        }
        boolean answered = places.stream().anyMatch(Progress::isAnswered);
        if (errors.stream().anyMatch(error -> STILL_EMPTY.contains(error.code()))) {
            return answered ? State.IN_PROGRESS : State.NOT_STARTED;
        }
        if (revision != Revision.NONE) {
            return revision == Revision.MADE ? State.REVISED : State.REOPENED;
        }
        if (places.stream().anyMatch(Progress::isNotApplicable)) {
            return State.NOT_APPLICABLE;
        }
        return answered ? State.DONE : State.OPTIONAL;
    }

    private static boolean isAnswered(FormState.Place place) {
        return place.writable()
                && !place.reading().empty()
                && !Boolean.FALSE.equals(place.reading().value());
    }

    private static boolean isNotApplicable(FormState.Place place) {
        return place.writable() && NOT_APPLICABLE.equals(place.reading().value());
    }
}
