package org.xuegai.pilot.candidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.xuegai.form.Values;

/**
 * How ready a society is: eight points, one for each of the first eight standards. Source: D2
 *
 * @param points whether the standard of that number would be met today
 * @param planned numbers of the standards that a dated step of the application is about
 */
public record Readiness(Map<Integer, Boolean> points, Set<Integer> planned) {

    /**
     * @param areaMin ㎡, including. Source: S3 五(一)3
     * @param staffMin people, including. Source: S2 附件10
     * @param regulationsMin regulations, including
     */
    record Limits(BigDecimal areaMin, int staffMin, int regulationsMin) {}

    static Readiness of(Map<String, Object> application, Limits limits) {
        Map<Integer, Boolean> points = new LinkedHashMap<>();
        points.put(1, is(application, "partyOrgForm") && !says(application, "partyOrgForm", "NONE"));
        points.put(2, says(application, "independentOperation", "YES"));
        points.put(3, atLeast(Values.number(application, "officeArea"), limits.areaMin()));
        points.put(4, says(application, "assetOwnership", "SOCIETY"));
        points.put(5, says(application, "hasOwnAccount", "YES") && says(application, "accountingSystem", "NON_PROFIT"));
        points.put(6, Values.rows(application, "regulationRows").size() >= limits.regulationsMin());
        points.put(7, atLeast(Values.number(application, "fullTimeStaffCount"), BigDecimal.valueOf(limits.staffMin())));
        points.put(8, hasMeans(application));
        return new Readiness(points, planned(application));
    }

    public int score() {
        return (int) points.values().stream().filter(Boolean::booleanValue).count();
    }

    /** Standards that would not be met today. */
    public List<Integer> gaps() {
        List<Integer> gaps = new ArrayList<>();
        points.forEach((no, met) -> {
            if (!met) {
                gaps.add(no);
            }
        });
        return gaps;
    }

    public List<Integer> unplanned() {
        return gaps().stream().filter(no -> !planned.contains(no)).toList();
    }

    /** Positive net assets, and income in each of the last two years. */
    private static boolean hasMeans(Map<String, Object> application) {
        BigDecimal assets = Values.number(application, "netAssets");
        long years = Values.rows(application, "incomeLast3Years").stream()
                .sorted((a, b) -> Long.compare(year(b), year(a)))
                .limit(2)
                .map(row -> Values.number(row, "incomeTotal"))
                .filter(income -> income != null && income.signum() > 0)
                .count();
        return assets != null && assets.signum() > 0 && years == 2;
    }

    private static long year(Map<String, Object> row) {
        Long year = Values.count(row, "incomeYear");
        return year == null ? 0 : year;
    }

    private static Set<Integer> planned(Map<String, Object> application) {
        return Values.rows(application, "pilotSteps").stream()
                .filter(step -> Values.date(step, "stepDueDate") != null)
                .map(step -> Values.count(step, "standardNo"))
                .filter(no -> no != null)
                .map(Long::intValue)
                .collect(Collectors.toSet());
    }

    private static boolean is(Map<String, Object> application, String key) {
        return Values.text(application, key) != null;
    }

    private static boolean says(Map<String, Object> application, String key, String value) {
        return value.equals(Values.text(application, key));
    }

    private static boolean atLeast(BigDecimal value, BigDecimal least) {
        return value != null && value.compareTo(least) >= 0;
    }
}
