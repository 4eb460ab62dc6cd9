package org.xuegai.expert.draw;

import java.util.List;

/** A recorded draw, held once more from its seed and its list. */
record DrawProof(ExpertDraw draw, GroupDraw.Outcome again) {

    static DrawProof of(ExpertDraw draw) {
        List<Candidate> seated = draw.with(DrawRow.Result.SEATED_LEADER, DrawRow.Result.SEATED).stream()
                .map(DrawRow::candidate)
                .toList();
        List<Candidate> qualified = draw
                .with(DrawRow.Result.LEADER, DrawRow.Result.MEMBER, DrawRow.Result.SPARE, DrawRow.Result.NOT_DRAWN)
                .stream()
                .map(DrawRow::candidate)
                .toList();
        boolean led = !draw.with(DrawRow.Result.SEATED_LEADER).isEmpty();
        return new DrawProof(
                draw, GroupDraw.draw(draw.seed(), qualified, seated, led, draw.groupSize(), draw.spareCount()));
    }

    /** Whether the second draw gives what stands on record: every lot, the leader, the members and the spares. */
    public boolean agrees() {
        return draw.rows().stream()
                .filter(row -> row.lot() != null)
                .allMatch(row -> row.lot().equals(Lot.of(draw.seed(), row.expertCode()))
                        && row.result() == again.result(row.candidate()));
    }
}
