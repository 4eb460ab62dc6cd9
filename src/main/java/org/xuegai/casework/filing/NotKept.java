package org.xuegai.casework.filing;

import java.util.List;
import java.util.stream.Stream;

import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/**
 * Why a page's input could not be kept and is shown again as it was typed.
 *
 * @param overtaken somebody else has saved the draft meanwhile
 * @param errors at their fields
 */
public record NotKept(boolean overtaken, List<FieldProblem> errors) {

    /**
     * @param uploads what was wrong with the files that came along
     * @throws Problem the given one, where the page as such is refused
     */
    public static NotKept of(Problem problem, List<FieldProblem> uploads) {
        boolean overtaken = problem.code().equals("STALE_VERSION");
        if (!overtaken && !problem.code().equals("INVALID_INPUT")) {
            throw problem;
        }
        return new NotKept(
                overtaken,
                Stream.concat(problem.errors().stream(), uploads.stream()).toList());
    }
}
