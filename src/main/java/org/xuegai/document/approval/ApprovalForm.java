package org.xuegai.document.approval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.xuegai.document.print.Paper;

/**
 * 审批表: one A4 page with the society, the checks and the opinions in signing order. Source: domain 6.
 *
 * @param facts rows above the opinions
 * @param boxes in signing order; one without opinions leaves room for a pen
 * @param rounds how often the plan has been filed
 * @param docNumber null before issue
 * @param sealedOn null before
 */
public record ApprovalForm(
        String caseNo,
        String title,
        String batchCode,
        int rounds,
        List<FactRow> facts,
        List<Box> boxes,
        String docNumber,
        LocalDate sealedOn,
        String printedBy,
        LocalDateTime printedAt,
        int returns,
        int consultations)
        implements Paper {

    /** One label with its value, or two side by side. */
    public record FactRow(Fact left, Fact right) {

        public static FactRow wide(String label, String text) {
            return new FactRow(new Fact(label, text), null);
        }

        public static FactRow pair(String label, String text, String secondLabel, String secondText) {
            return new FactRow(new Fact(label, text), new Fact(secondLabel, secondText));
        }
    }

    public record Fact(String label, String text) {}

    /**
     * @param label lines, e.g. 学会部 and 部长意见
     * @param seal the box wants a stamp beside the name
     */
    public record Box(String label, List<Opinion> opinions, boolean seal) {

        public List<String> labelLines() {
            return label.lines().toList();
        }
    }
}
