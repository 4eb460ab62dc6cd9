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
import org.xuegai.form.FormLinks;
import org.xuegai.form.FormViews;
import org.xuegai.form.Reopened;
import org.xuegai.form.TaskListView;
import org.xuegai.platform.FieldProblem;

/** Fills the models of a long form's pages and names their templates. */
@Component
class FormScreens {

    /** Codes of what is not brought up before the check. */
    private static final Set<String> LATER = Set.of("REQUIRED", Reopened.UNCHANGED);

    private final FormViews views;
    private final FormBinder binder;
    private final List<FormHelp> helps;
    private final List<FilingBatches> batches;
    private final ReturnedFilings returns;

    FormScreens(
            FormViews views,
            FormBinder binder,
            List<FormHelp> helps,
            List<FilingBatches> batches,
            ReturnedFilings returns) {
        this.returns = returns;
        this.views = views;
        this.binder = binder;
        this.helps = helps;
        this.batches = batches;
    }

    String list(FormPlace place, Model model) {
        FormWork work = place.work();
        TaskListView tasks =
                views.taskList(work.form(), work.context(), work.data(), returns.filed(work), links(place));
        model.addAttribute("tasks", tasks);
        model.addAttribute("deadline", deadline(work));
        model.addAttribute("sentAt", returns.sentAt(work));
        model.addAttribute("advice", views.advice(work.form(), work.context(), work.data()));
        return frame(place, work, model, "casework/form-list");
    }

    String part(FormPlace place, FormWork work, FormPart part, List<FieldProblem> errors, Model model) {
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
        model.addAttribute("errors", views.errors(work.form(), work.data(), errors, links(place)));
        model.addAttribute("answers", views.review(work.form(), work.context(), work.data(), links(place)));
        model.addAttribute("refused", !refused.isEmpty());
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

    /** The page after this one: the next unfinished thing, else the list. */
    String after(FormPlace place, FormWork work, FormPart part) {
        List<TaskListView.Entry> entries =
                views.taskList(work.form(), work.context(), work.data(), links(place)).parts().stream()
                        .flatMap(chapter -> chapter.entries().stream())
                        .filter(entry -> entry.href() != null)
                        .toList();
        String here = place.base() + part.path();
        for (int i = 0; i < entries.size() - 1; i++) {
            if (entries.get(i).href().equals(here)) {
                return entries.get(i + 1).href();
            }
        }
        return place.base();
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

    private static FormLinks links(FormPlace place) {
        return new FormLinks() {
            @Override
            public String section(String section) {
                return place.base() + new FormPart(section, -1).path();
            }

            @Override
            public String row(String list, int index) {
                return place.base() + new FormPart(list, index).path();
            }
        };
    }
}
