package org.xuegai.acceptance.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.inspection.finding.ExpertFinding;
import org.xuegai.platform.Problem;

/** The page of one society's eleven standards, for itself, the association and the auditor. */
@Controller
class StandardPages {

    private final Inspections inspections;
    private final Acceptances acceptances;
    private final StandardSpine spine;
    private final CaseFiles caseFiles;
    private final Accounts accounts;

    StandardPages(
            Inspections inspections,
            Acceptances acceptances,
            StandardSpine spine,
            CaseFiles caseFiles,
            Accounts accounts) {
        this.inspections = inspections;
        this.acceptances = acceptances;
        this.spine = spine;
        this.caseFiles = caseFiles;
        this.accounts = accounts;
    }

    /** @throws Problem 404 for an unknown inspection and for whoever it is not for */
    @GetMapping("/standards/{inspectionNo}")
    String one(@PathVariable String inspectionNo, @CurrentActor Actor actor, Model model) {
        Inspection inspection = inspections
                .of(inspectionNo)
                .filter(found -> mayRead(found, actor))
                .orElseThrow(Problem::notFound);
        boolean inside = isInside(actor);
        Optional<Acceptance> acceptance = acceptances.ofInspection(inspectionNo);
        List<StandardSpine.Row> rows = spine.of(inspection, inside);
        model.addAttribute("inspection", inspection);
        model.addAttribute("caseFile", caseFiles.get(inspectionNo));
        model.addAttribute("acceptanceNo", acceptance.map(Acceptance::caseNo).orElse(null));
        model.addAttribute(
                "conclusion",
                acceptance
                        .filter(found -> inside || found.announcedOn() != null || found.rectifyUntil() != null)
                        .map(Acceptance::conclusion)
                        .orElse(null));
        model.addAttribute("inside", inside);
        model.addAttribute("rows", rows);
        model.addAttribute("names", names(rows));
        return "acceptance/standards";
    }

    private Map<String, String> names(List<StandardSpine.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.experts().stream())
                .map(ExpertFinding::username)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), username -> accounts.byUsername(username)
                        .map(Accounts.Person::name)
                        .orElse(username)));
    }

    private static boolean mayRead(Inspection inspection, Actor actor) {
        return isInside(actor)
                || (actor.isOn(Role.Side.SOCIETY)
                        && Long.valueOf(inspection.societyId()).equals(actor.societyId()));
    }

    static boolean isInside(Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor);
    }
}
