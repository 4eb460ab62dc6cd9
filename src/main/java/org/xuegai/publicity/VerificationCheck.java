package org.xuegai.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFiles;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** The verifiers had no hand in the case, and their report does not give the objector away. Source: domain 2.0.5 */
@Component
class VerificationCheck implements FormCheck {

    private static final String VERIFIERS = "verifierNames";
    private static final String FACTS = "verificationFacts";

    private final CaseFiles caseFiles;
    private final CaseHandlers handlers;
    private final ObjectionRows objections;
    private final Accounts accounts;
    private final Messages messages;

    VerificationCheck(
            CaseFiles caseFiles,
            CaseHandlers handlers,
            ObjectionRows objections,
            Accounts accounts,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.handlers = handlers;
        this.objections = objections;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "objection-verification".equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<FieldProblem> problems = new ArrayList<>();
        if (data.get(VERIFIERS) instanceof List<?> named) {
            Set<String> barred = handlers.of(caseFiles.get(context.caseNo()));
            named.stream()
                    .map(String::valueOf)
                    .filter(barred::contains)
                    .findFirst()
                    .ifPresent(username -> problems.add(problem(VERIFIERS, "HANDLED_BEFORE", name(username))));
        }
        if (data.get(FACTS) instanceof String facts && namesObjector(context.caseNo(), facts)) {
            problems.add(problem(FACTS, "OBJECTOR_NAMED"));
        }
        return problems;
    }

    private boolean namesObjector(String caseNo, String facts) {
        return objections.findByCaseNoOrderById(caseNo).stream()
                .map(objection -> objection.letter().objectorName())
                .anyMatch(name -> name != null && name.length() > 1 && facts.contains(name));
    }

    private String name(String username) {
        return accounts.byUsername(username).map(Accounts.Person::name).orElse(username);
    }

    private FieldProblem problem(String field, String code, Object... args) {
        return new FieldProblem(field, code, messages.get("publicity.verification." + code, args));
    }
}
