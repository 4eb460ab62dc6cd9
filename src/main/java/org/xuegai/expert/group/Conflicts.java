package org.xuegai.expert.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.expert.ExpertTies;
import org.xuegai.expert.Purpose;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.expert.rule.RecusalFacts;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Why an expert must keep off a society: what the registers know, and what the expert declares. Source */
@Component
public class Conflicts {

    private final ExpertDecisions decisions;
    private final ExpertTies ties;
    private final Societies societies;
    private final Assignments assignments;

    Conflicts(ExpertDecisions decisions, ExpertTies ties, Societies societies, Assignments assignments) {
        this.decisions = decisions;
        this.ties = ties;
        this.societies = societies;
        this.assignments = assignments;
    }

    /** Each rule that the expert meets in this search; empty for nobody in the way. */
    public List<Finding> of(Expert expert, Selection selection, Set<RecusalFacts.Conflict> declared) {
        Society society = societies.findById(selection.societyId()).orElseThrow();
        List<ExpertTie> known = ties.findByExpertIdAndSocietyId(expert.id(), society.id());
        return decisions.recusal(new RecusalFacts(
                comparable(expert.unit()),
                society.ownUnits().stream().map(Conflicts::comparable).toList(),
                ends(known, false),
                ends(known, true),
                handledBefore(expert, selection),
                declared));
    }

    private static List<LocalDate> ends(List<ExpertTie> known, boolean dealings) {
        return known.stream()
                .filter(tie -> tie.kind().isDealing() == dealings)
                .map(ExpertTie::end)
                .toList();
    }

    /** A reconsideration is for others than those who sat in the case, or in the one before it. Source: R-7 */
    private boolean handledBefore(Expert expert, Selection selection) {
        if (selection.purpose() != Purpose.RECONSIDERATION) {
            return false;
        }
        Set<String> cases = Stream.of(selection.caseNo(), selection.earlierCaseNo())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return assignments.findByCaseNoInOrderById(cases).stream()
                .filter(earlier -> earlier.purpose() != Purpose.RECONSIDERATION)
                .filter(earlier -> earlier.committedAt() != null)
                .anyMatch(earlier -> earlier.expertCode().equals(expert.code()));
    }

    /** Without blanks, brackets in one form: 示例设计院 (武汉) is 示例设计院（武汉）. */
    private static String comparable(String unit) {
        return unit == null
                ? null
                : unit.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
    }
}
