package org.xuegai.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long heading the way officials do: lines of about equal length, no word torn apart. */
public final class Headings {

    /** After these a line may end. */
    private static final String ENDS = "会的和与、》）";

    private Headings() {}

    /** @param longest characters that one line holds */
    public static List<String> lines(String heading, int longest) {
        List<String> lines = new ArrayList<>();
        String rest = heading;
        for (int left = (heading.length() + longest - 1) / longest; left > 1; left--) {
            int end = breakNear(rest, (rest.length() + left - 1) / left, longest);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    private static int breakNear(String text, int middle, int longest) {
        for (int away = 0; away <= 4; away++) {
            for (int at : new int[] {middle + away, middle - away}) {
                if (at > 0 && at < Math.min(text.length(), longest + 1) && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return middle;
    }
}
