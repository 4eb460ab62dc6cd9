package org.xuegai.document.print;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A TrueType font's table from characters to glyphs, as ranges. */
record Cmap(List<Range> ranges) {

    private static final int SEGMENTED_COVERAGE = 12;
    private static final int RANGE_BYTES = 12;

    /** Consecutive characters drawn with consecutive glyphs. */
    record Range(int first, int last, int glyph) {

        Range from(int start) {
            return new Range(start, last, glyph + start - first);
        }

        Range until(int end) {
            return new Range(first, end - 1, glyph);
        }
    }

    /** @throws IllegalArgumentException when the font has no table of format 12, which every large CJK font has */
    static Cmap read(ByteBuffer table) {
        int count = table.getShort(2) & 0xffff;
        for (int i = 0; i < count; i++) {
            int start = table.getInt(4 + i * 8 + 4);
            if (table.getShort(start) == SEGMENTED_COVERAGE) {
                return new Cmap(ranges(table, start));
            }
        }
        throw new IllegalArgumentException("The font has no character map of format 12");
    }

    private static List<Range> ranges(ByteBuffer table, int start) {
        List<Range> ranges = new ArrayList<>();
        int count = table.getInt(start + 12);
        for (int i = 0; i < count; i++) {
            int at = start + 16 + i * RANGE_BYTES;
            ranges.add(new Range(table.getInt(at), table.getInt(at + 4), table.getInt(at + 8)));
        }
        return ranges;
    }

    /** The same map without the characters first to last. */
    Cmap without(int first, int last) {
        List<Range> kept = new ArrayList<>();
        for (Range range : ranges) {
            if (range.last() < first || range.first() > last) {
                kept.add(range);
                continue;
            }
            if (range.first() < first) {
                kept.add(range.until(first));
            }
            if (range.last() > last) {
                kept.add(range.from(last + 1));
            }
        }
        return new Cmap(kept);
    }

    /** The table with this map alone, for Windows and for Unicode platforms. */
    byte[] write() {
        int length = 16 + ranges.size() * RANGE_BYTES;
        ByteBuffer out = ByteBuffer.allocate(4 + 8 + 8 + length);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 0).putShort((short) 4).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20);
        out.putShort((short) SEGMENTED_COVERAGE).putShort((short) 0);
        out.putInt(length).putInt(0).putInt(ranges.size());
        ranges.forEach(range -> out.putInt(range.first()).putInt(range.last()).putInt(range.glyph()));
        return out.array();
    }
}
