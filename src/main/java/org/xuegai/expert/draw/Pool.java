package org.xuegai.expert.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.engine.Finding;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.expert.ExpertTies;
import org.xuegai.expert.Experts;
import org.xuegai.expert.group.Conflicts;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.rule.GroupFacts;
import org.xuegai.platform.Messages;
import org.xuegai.society.Discipline;
import org.xuegai.society.Societies;

/** Who of the register may be drawn for a search, and why the others may not. */
@Component
public class Pool {

    /**
     * Why somebody is not in the draw.
     *
     * @param ruleNo null where no rule of D3 says so
     */
    public record Excluded(Expert expert, String ruleNo, String reason) {}

    /** @param qualified in the order of their codes */
    public record Sorted(List<Expert> qualified, List<Excluded> excluded) {}

    private final Experts experts;
    private final ExpertTies ties;
    private final Conflicts conflicts;
    private final Societies societies;
    private final Accounts accounts;
    private final Messages messages;

    Pool(
            Experts experts,
            ExpertTies ties,
            Conflicts conflicts,
            Societies societies,
            Accounts accounts,
            Messages messages) {
        this.experts = experts;
        this.ties = ties;
        this.conflicts = conflicts;
        this.societies = societies;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param asked codes of experts whom this search has asked already */
    public Sorted of(Selection selection, Set<String> asked) {
        Set<String> invitable = accounts.withRole(Role.expertMember, null, null).stream()
                .map(Accounts.Person::username)
                .collect(java.util.stream.Collectors.toSet());
        List<Expert> qualified = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Expert expert : experts.findAllByOrderByCode()) {
            excluded(expert, selection, asked, invitable).ifPresentOrElse(excluded::add, () -> qualified.add(expert));
        }
        return new Sorted(qualified, excluded);
    }

    /** What the rules of composition see of an expert in this search. */
    public GroupFacts.Member facts(Expert expert, Selection selection) {
        Discipline science =
                societies.findById(selection.societyId()).orElseThrow().discipline();
        boolean passed =
                ties.findByExpertIdOrderByFromOnDescIdDesc(expert.id()).stream().anyMatch(ExpertTie::passedPilot);
        return new GroupFacts.Member(
                expert.unit(),
                expert.disciplines(),
                expert.senior(),
                expert.earlierInspections(),
                passed || expert.disciplines().contains(science),
                expert.associationStaff());
    }

    private Optional<Excluded> excluded(Expert expert, Selection selection, Set<String> asked, Set<String> invitable) {
        if (!expert.active()) {
            return because(expert, "inactive");
        }
        if (expert.associationStaff()) {
            return Optional.of(new Excluded(expert, "D3-8", messages.official("expert.excluded.staff")));
        }
        if (asked.contains(expert.code())) {
            return because(expert, "asked");
        }
        List<Finding> findings = conflicts.of(expert, selection, Set.of());
        if (!findings.isEmpty()) {
            Finding first = findings.get(0);
            return Optional.of(new Excluded(expert, first.ruleNo(), first.message()));
        }
        return invitable.contains(expert.username()) ? Optional.empty() : because(expert, "account");
    }

    private Optional<Excluded> because(Expert expert, String reason) {
        return Optional.of(new Excluded(expert, null, messages.official("expert.excluded." + reason)));
    }
}
