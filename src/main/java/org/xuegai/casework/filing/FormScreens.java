package org.xuegai.casework.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xuegai.form.AnswersView;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormViews;
import org.xuegai.form.Reopened;
import org.xuegai.form.TaskListView;
import org.xuegai.platform.FieldProblem;

/** Fills the models of a long form's pages and names their templates. */
@Component
class FormScreens {

    /** Codes of what is not brought up before the check. */
    private static final Set<String> LATER = Set.of("REQUIRED", Reopened.UNCHANGED);

    private static final String SHEET = "casework/form-sheet";

    private final FormViews views;
    private final FormBinder binder;
    private final List<FormHelp> helps;
    private final List<FilingBatches> batches;
    private final ReturnedFilings returns;
    private final SheetScreens sheets;

    FormScreens(
            FormViews views,
            FormBinder binder,
            List<FormHelp> helps,
            List<FilingBatches> batches,
            ReturnedFilings returns,
            SheetScreens sheets) {
        this.returns = returns;
        this.sheets = sheets;
        this.views = views;
        this.binder = binder;
        this.helps = helps;
        this.batches = batches;
    }

    String list(FormPlace place, Model model) {
        FormWork work = place.work();
        if (sheets.isSheet(work)) {
            sheets.fill(place, work, null, List.of(), model);
            return frame(place, work, model, SHEET);
        }
        TaskListView tasks =
                views.taskList(work.form(), work.context(), work.data(), returns.filed(work), place.links());
        model.addAttribute("tasks", tasks);
        model.addAttribute("deadline", deadline(work));
        model.addAttribute("sentAt", returns.sentAt(work));
        model.addAttribute("advice", views.advice(work.form(), work.context(), work.data()));
        return frame(place, work, model, "casework/form-list");
    }

    String part(FormPlace place, FormWork work, FormPart part, List<FieldProblem> errors, Model model) {
        if (sheets.isSheet(work)) {
            sheets.fill(place, work, part, errors, model);
            return frame(place, work, model, SHEET);
        }
        FieldsView fields = part.isRow()
                ? views.row(work.form(), work.context(), work.data(), part.name(), part.index(), errors)
                : views.section(work.form(), work.context(), work.data(), part.name(), errors);
        model.addAttribute("fields", fields);
        model.addAttribute("part", part);
        model.addAttribute("action", place.base() + part.path());
        model.addAttribute("help", help(work, part));
        model.addAttribute("advice", part.isRow() ? null : views.advice(work.form(), work.context(), work.data()));
        return frame(place, work, model, "casework/form-part");
    }

    /** What was just typed over the draft as it is now; another save makes it count. */
    String again(FormPlace place, FormInput input, FormPart part, NotKept notKept, Model model) {
        FormWork now = place.work();
        model.addAttribute("overtaken", notKept.overtaken());
        Map<String, Object> typed = binder.typed(now.form(), now.context(), now.data(), input);
        return part(place, now.with(typed), part, notKept.errors(), model);
    }

    String check(FormPlace place, List<FieldProblem> refused, Model model) {
        FormWork work = place.work();
        List<FieldProblem> errors = refused.isEmpty()
                ? binder.check(work.form(), work.context(), work.data()).errors()
                : refused;
        model.addAttribute("errors", views.errors(work.form(), work.data(), errors, place.links()));
        model.addAttribute("answers", views.review(work.form(), work.context(), work.data(), place.links()));
        model.addAttribute("refused", !refused.isEmpty());
        model.addAttribute("ending", place.ending());
        model.addAttribute(
                "tasks",
                sheets.isSheet(work) ? views.taskList(work.form(), work.context(), work.data(), place.links()) : null);
        model.addAttribute("nextStep", returns.nextStep(work, place.actor()));
        return frame(place, work, model, "casework/form-check");
    }

    String advice(FormWork work, FormInput input, Model model) {
        Map<String, Object> typed = binder.merge(work.form(), work.context(), work.data(), input);
        model.addAttribute("advice", views.advice(work.form(), work.context(), typed));
        return "form/advice :: panel(advice=${advice})";
    }

    /** What stands in the way on this page; fields never touched are left in peace until the check. */
    List<FieldProblem> errorsOn(FormWork work, FormPart part, List<FieldProblem> uploads) {
        List<FieldProblem> all =
                binder.check(work.form(), work.context(), work.data()).errors();
        Stream<FieldProblem> here = part.isRow()
                ? FormBinder.errorsAt(all, part.name() + "[" + part.index() + "]").stream()
                : all.stream().filter(error -> sectionFields(work, part).contains(head(error.field())));
        List<FieldProblem> errors = new ArrayList<>(uploads);
        here.filter(error -> !LATER.contains(error.code())).forEach(errors::add);
        return errors;
    }

    /** The page to which one goes from this one: the list, the check, the part before or after; else the list. */
    String from(FormPlace place, FormWork work, FormPart part, String go) {
        return switch (go) {
            case "list" -> place.base();
            case "check" -> place.base() + "/check";
            case "previous" -> beside(place, work, part, -1);
            default -> beside(place, work, part, 1);
        };
    }

    private String beside(FormPlace place, FormWork work, FormPart part, int step) {
        List<TaskListView.Entry> entries =
                views.taskList(work.form(), work.context(), work.data(), place.links()).parts().stream()
                        .flatMap(chapter -> chapter.entries().stream())
                        .filter(entry -> entry.href() != null)
                        .toList();
        List<String> addresses = entries.stream().map(TaskListView.Entry::href).toList();
        int here = addresses.indexOf(place.base() + part.path());
        int there = here + step;
        if (here < 0 || there < 0 || there >= entries.size()) {
            return place.base();
        }
        TaskListView.Entry entry = entries.get(there);
        return sheets.isSheet(work) ? entry.href() + "#" + entry.id() : entry.href();
    }

    AnswersView answers(FormWork work, Map<String, Object> data) {
        return views.answers(work.form(), work.context(), data);
    }

    private String frame(FormPlace place, FormWork work, Model model, String template) {
        model.addAttribute("base", place.base());
        model.addAttribute("home", place.home());
        model.addAttribute("work", work);
        model.addAttribute("returned", returns.of(work, place.actor()));
        model.addAttribute("version", work.version());
        return template;
    }

    private FilingBatches.Batch deadline(FormWork work) {
        return batches.stream()
                .flatMap(source -> source.of(work.caseFile()).stream())
                .findFirst()
                .orElse(null);
    }

    private FormHelp.Help help(FormWork work, FormPart part) {
        return helps.stream()
                .filter(source -> source.appliesTo(work.form().id()))
                .flatMap(source -> source.help(part.name(), part.index()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Set<String> sectionFields(FormWork work, FormPart part) {
        Set<String> keys = new HashSet<>();
        work.form().components().stream()
                .filter(group -> part.name().equals(group.property("section")))
                .forEach(group -> group.fields().forEach(field -> keys.add(field.key())));
        return keys;
    }

    private static String head(String path) {
        return path.replaceAll("[\\[.].*", "");
    }
}
