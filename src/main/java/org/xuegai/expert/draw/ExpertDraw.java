package org.xuegai.expert.draw;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A draw as it was held; never changed afterwards.
 *
 * @param drawNo 1 for the first of its search
 * @param seed 64 hex digits
 * @param groupSize leader and members, those seated before included
 * @param reason why it was held again; null for the first
 * @param rows seated before, then drawn in the order of the lots, then excluded
 */
@Table("expert_draw")
public record ExpertDraw(
        @Id Long id,
        long selectionId,
        int drawNo,
        String seed,
        int groupSize,
        int spareCount,
        Instant drawnAt,
        String drawnBy,
        String drawnByName,
        String reason,
        @MappedCollection(idColumn = "draw_id", keyColumn = "position") List<DrawRow> rows) {

    public List<DrawRow> with(DrawRow.Result... results) {
        var wanted = List.of(results);
        return rows.stream().filter(row -> wanted.contains(row.result())).toList();
    }

    /** Leader and members, those seated before included, the leader first. */
    public List<DrawRow> group() {
        return rows.stream()
                .filter(row -> row.result().inGroup())
                .sorted(java.util.Comparator.comparing(row -> !row.result().leads()))
                .toList();
    }
}
