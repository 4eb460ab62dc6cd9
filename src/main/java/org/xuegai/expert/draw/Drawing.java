package org.xuegai.expert.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.engine.Finding;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.expert.Expert;
import org.xuegai.expert.SeedSource;
import org.xuegai.expert.group.Seats;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Holds draws and puts them on record; nobody draws again without saying why. Source: domain 2.3 step 4 */
@Component
public class Drawing {

    private static final int REASON_MIN = 10;

    private final Pool pool;
    private final Seats seats;
    private final SeedSource seeds;
    private final ExpertDraws draws;
    private final ExpertDecisions decisions;
    private final RuleParameters parameters;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;
    private final XuegaiClock clock;

    Drawing(
            Pool pool,
            Seats seats,
            SeedSource seeds,
            ExpertDraws draws,
            ExpertDecisions decisions,
            RuleParameters parameters,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages,
            XuegaiClock clock) {
        this.pool = pool;
        this.seats = seats;
        this.seeds = seeds;
        this.draws = draws;
        this.decisions = decisions;
        this.parameters = parameters;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Draws a whole group, or for the places that are empty.
     *
     * @param size leader and members
     * @param reason why it is drawn again; not asked for the first time
     * @throws Problem 422 with the rule's number for a number of experts that may not be, or without a reason
     */
    @Transactional
    public ExpertDraw hold(Selection selection, Integer size, String reason, Actor by) {
        int before = draws.findBySelectionIdOrderByDrawNo(selection.id()).size();
        check(selection, size, reason, before > 0);
        String why = before > 0 ? reason.strip() : null;
        List<Seats.Sitting> seated = seats.stayingFor(selection, size);
        ExpertDraw draw = draws.save(drawn(selection, size, seated, before + 1, why, by));
        timeline.person(
                selection.caseNo(),
                by,
                Role.pilotTaskForce,
                messages.official("expert.event.drawn", draw.drawNo()),
                why,
                false);
        audit.record(
                by.username(),
                "EXPERTS_DRAWN",
                selection.caseNo(),
                Map.of(
                        "draw",
                        draw.drawNo(),
                        "seed",
                        draw.seed(),
                        "experts",
                        codes(draw),
                        "reason",
                        why == null ? "" : why));
        return draw;
    }

    private void check(Selection selection, Integer size, String reason, boolean again) {
        List<FieldProblem> errors = new ArrayList<>();
        if (size == null) {
            errors.add(new FieldProblem("expertCount", "REQUIRED", messages.get("expert.draw.wrong.size")));
        } else {
            boolean few = size < decisions.least(selection.purpose());
            decisions.size(size, selection.purpose(), few).stream()
                    .map(finding -> new FieldProblem(finding.field(), finding.ruleNo(), finding.message()))
                    .forEach(errors::add);
        }
        if (again && (reason == null || reason.strip().length() < REASON_MIN)) {
            errors.add(
                    new FieldProblem("drawReason", "REQUIRED", messages.get("expert.draw.wrong.reason", REASON_MIN)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private ExpertDraw drawn(
            Selection selection, int size, List<Seats.Sitting> seated, int drawNo, String why, Actor by) {
        Set<String> sitting = seated.stream().map(one -> one.expert().code()).collect(Collectors.toSet());
        Pool.Sorted sorted = pool.of(selection, seats.asked(selection, seated.isEmpty()));
        String seed = seeds.next();
        int spares = parameters.integer("expertSpares");
        List<Candidate> fixed = seated.stream()
                .map(one -> new Candidate(one.expert().code(), one.facts()))
                .toList();
        List<Candidate> qualified = sorted.qualified().stream()
                .map(expert -> new Candidate(expert.code(), pool.facts(expert, selection)))
                .toList();
        boolean led = seated.stream().anyMatch(Seats.Sitting::leads);
        GroupDraw.Outcome outcome = GroupDraw.draw(seed, qualified, fixed, led, size, spares);
        List<DrawRow> rows = new ArrayList<>();
        seated.forEach(one -> rows.add(DrawRow.of(
                one.expert(), one.facts(), null, one.leads() ? DrawRow.Result.SEATED_LEADER : DrawRow.Result.SEATED)));
        Map<String, Expert> experts =
                sorted.qualified().stream().collect(Collectors.toMap(Expert::code, expert -> expert));
        outcome.order()
                .forEach(one -> rows.add(DrawRow.of(
                        experts.get(one.code()), one.facts(), Lot.of(seed, one.code()), outcome.result(one))));
        sorted.excluded().stream()
                .filter(one -> !sitting.contains(one.expert().code()))
                .forEach(one -> rows.add(DrawRow.of(one)));
        return new ExpertDraw(
                null, selection.id(), drawNo, seed, size, spares, clock.instant(), by.username(), by.name(), why, rows);
    }

    /** What the rules of composition say of a group as drawn. */
    public List<Finding> findings(Selection selection, ExpertDraw draw) {
        return decisions.group(
                seats.facts(
                        selection,
                        draw.group().stream().map(DrawRow::expertCode).toList(),
                        draw.group().stream()
                                .filter(row -> row.result().leads())
                                .map(DrawRow::expertCode)
                                .findFirst()
                                .orElse(null)),
                draw.group().size(),
                selection.purpose(),
                true);
    }

    private static List<String> codes(ExpertDraw draw) {
        return draw.group().stream().map(DrawRow::expertCode).toList();
    }
}
