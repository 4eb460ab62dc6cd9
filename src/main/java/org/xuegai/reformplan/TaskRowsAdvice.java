package org.xuegai.reformplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.form.FormAdvice;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** What the rows of the 13 tasks still lack, and whether all rest on one person. Source: D10; domain 2.1 G4. */
@Component
@Order(2)
class TaskRowsAdvice implements FormAdvice {

    private final ReformPlanDecisions decisions;
    private final RuleParameters parameters;
    private final Messages messages;

    TaskRowsAdvice(ReformPlanDecisions decisions, RuleParameters parameters, Messages messages) {
        this.decisions = decisions;
        this.parameters = parameters;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public List<Advice> advise(FormContext context, Map<String, Object> data) {
        boolean pilot = Boolean.TRUE.equals(context.facts().get("isPilotSociety"));
        BigDecimal members = Values.number(data, "individualMemberCount");
        Level composition = Finding.worst(decisions.composition(CompositionCheck.composition(context, data)));
        List<PlanTaskRow> rows = PlanTaskRow.of(data);
        List<Advice> advice = new ArrayList<>();
        for (PlanTaskRow row : rows) {
            decisions.task(row.values(), pilot, members, composition).stream()
                    .map(finding -> advice(row, finding))
                    .forEach(advice::add);
        }
        onePerson(rows).ifPresent(advice::add);
        return advice;
    }

    private Advice advice(PlanTaskRow row, Finding finding) {
        String name = Values.text(row.values(), "taskName");
        return new Advice(
                finding.ruleNo(),
                finding.level(),
                messages.get("reformplan.advice.task", String.valueOf(row.no()), name == null ? "" : name),
                finding.message(),
                row.path(finding.field()),
                null,
                null,
                null);
    }

    private Optional<Advice> onePerson(List<PlanTaskRow> rows) {
        List<PlanTaskRow> toDo = rows.stream().filter(PlanTaskRow::toDo).toList();
        Set<String> people = toDo.stream()
                .map(row -> row.responsible() == null ? "" : row.responsible())
                .collect(Collectors.toSet());
        if (toDo.size() < parameters.integer("onePersonTasksMin") || people.size() != 1 || people.contains("")) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                "G4",
                Level.PASS,
                messages.get("reformplan.advice.G4"),
                messages.get("reformplan.advice.G4.text", people.iterator().next()),
                toDo.get(0).path("responsiblePersonName"),
                null,
                null,
                null));
    }
}
