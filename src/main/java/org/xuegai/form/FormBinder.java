package org.xuegai.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** Binds input to a form, and nothing that the form does not declare. */
@Service
public class FormBinder {

    private final FeelExpressions expressions;
    private final FieldProblems words;
    private final FormChecking checking;

    FormBinder(FeelExpressions expressions, FieldProblems words, FormChecking checking) {
        this.expressions = expressions;
        this.words = words;
        this.checking = checking;
    }

    /** What a form holds before anybody has typed: the default values of its file. */
    public Map<String, Object> defaults(FormDefinition form) {
        var data = new LinkedHashMap<String, Object>();
        form.fields()
                .filter(field -> field.defaultValue() != null && field.fieldType() != FieldType.LIST)
                .forEach(field -> data.put(field.key(), field.defaultValue()));
        return data;
    }

    /**
     * Puts the input over the data, as typed, even where it is not valid yet. A page changes the
     * fields it sends, and its buttons {@code _add}, {@code _remove} and {@code _removeFile} change
     * rows and files; JSON changes the keys it has, a list is replaced, rows of a prepared list are
     * matched by their {@code taskNo}. Repeating a closed value unchanged is allowed.
     *
     * @return the new raw tree. A signature's password in it is opaque, becomes null in JSON and
     *     therefore reaches {@link #submit} only in this very tree
     * @throws org.xuegai.platform.Problem 422 with UNKNOWN_FIELD for unknown, read-only, hidden and
     *     closed fields; with INVALID_INPUT for values of a wrong shape or beyond all measure
     */
    public Map<String, Object> merge(
            FormDefinition form, FormContext context, Map<String, Object> data, FormInput input) {
        var merge = new Merge(form, context, data, words, true);
        apply(input, merge);
        refuseHidden(merge, context, data, input instanceof FormInput.Params);
        if (!merge.problems().isEmpty()) {
            throw refusal(merge.problems());
        }
        return merge.tree();
    }

    /** The same for a page that shows again what was refused: nothing is, and a text beyond all measure stays. */
    public Map<String, Object> typed(
            FormDefinition form, FormContext context, Map<String, Object> data, FormInput input) {
        var merge = new Merge(form, context, data, words, false);
        apply(input, merge);
        return merge.tree();
    }

    private static void apply(FormInput input, Merge merge) {
        if (input instanceof FormInput.Params params) {
            new ParamsMerge(merge).apply(params.values());
        } else if (input instanceof FormInput.Tree tree) {
            new TreeMerge(merge).apply(tree.values());
        }
    }

    private static Problem refusal(List<FieldProblem> problems) {
        boolean unknown = problems.stream().anyMatch(problem -> problem.code().equals("UNKNOWN_FIELD"));
        return unknown
                ? new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "UNKNOWN_FIELD", problems)
                : Problem.invalid(problems);
    }

    /**
     * A page may send a field that its own answer has just hidden: that value waits in the draft.
     * What was hidden when the page was drawn, and anything hidden in JSON, is refused.
     */
    private void refuseHidden(Merge merge, FormContext context, Map<String, Object> data, boolean page) {
        if (merge.written().isEmpty()) {
            return;
        }
        var before = new FormState(merge.form(), context, data, expressions);
        var after = new FormState(merge.form(), context, merge.tree(), expressions);
        for (FieldPath path : merge.written()) {
            var now = after.at(path);
            if (now == null || now.shown() || now.reading().empty() || Boolean.FALSE.equals(now.raw())) {
                continue;
            }
            var then = before.at(path);
            if (!page || (then != null && !then.shown())) {
                merge.refuseClosed(path, now.field());
            }
        }
    }

    /**
     * Whether a file may be put at this path now; ask before storing an upload, then add its id to
     * the parameters under the same path.
     */
    public boolean acceptsFile(FormDefinition form, FormContext context, Map<String, Object> data, String path) {
        return FieldPath.parse(path)
                .map(new FormState(form, context, data, expressions)::at)
                .filter(place -> place.field().fieldType() == FieldType.FILE && place.writable())
                .isPresent();
    }

    /**
     * Words for a file that was not stored.
     *
     * @param code of {@code form.error.}
     * @param args what the words say besides the field, what it takes, and the file's name
     */
    public FieldProblem refusedFile(FormDefinition form, String path, String code, String name, Object... args) {
        FieldPath place = FieldPath.parse(path).orElseThrow();
        return words.file(place, form.at(place), code, name, args);
    }

    /**
     * Checks everything the form and its rules ask for, without signing: a password is only
     * required, not verified, and is not part of the result.
     */
    public FormResult check(FormDefinition form, FormContext context, Map<String, Object> data) {
        return checking.check(form, context, data);
    }

    /**
     * Checks and, when nothing is left to change, signs: each signature's password is verified
     * and replaced by who signed and when.
     *
     * @param data the tree that {@link #merge} has just returned
     */
    public FormResult submit(FormDefinition form, FormContext context, Map<String, Object> data) {
        FormResult checked = checking.check(form, context, data);
        return checked.valid() ? checking.sign(form, context, data, checked) : checked;
    }

    /** The errors at or below a path, e.g. of one prepared row. */
    public static List<FieldProblem> errorsAt(List<FieldProblem> errors, String path) {
        return errors.stream()
                .filter(e -> e.field().equals(path)
                        || e.field().startsWith(path + ".")
                        || e.field().startsWith(path + "["))
                .toList();
    }
}
