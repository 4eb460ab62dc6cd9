package org.xuegai.publicity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds numbers of people that no public page may show. Source: domain 2.0.5 publicityNotice 隐去身份证号、手机号 */
final class PersonalData {

    /** What was found; the name is a message key's last part. */
    enum Kind {
        ID_CARD(
                "[1-9]\\d{5}[ -]?(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[\\dXx]",
                number -> true),
        MOBILE("1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}", number -> true),
        BANK_CARD("\\d{16,19}|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]?\\d{1,3})?", Kind::hasLuhnDigit);

        private final Pattern pattern;
        private final Predicate<String> check;

        Kind(String pattern, Predicate<String> check) {
            this.pattern = Pattern.compile("(?<![0-9A-Za-z])(?:" + pattern + ")(?![0-9A-Za-z])");
            this.check = check;
        }

        private Optional<Found> in(String text) {
            return pattern.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .filter(number -> check.test(number.replaceAll("\\D", "")))
                    .map(number -> new Found(this, number))
                    .findFirst();
        }

        private static boolean hasLuhnDigit(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(digits.length() - 1 - i) - '0';
                int weighed = i % 2 == 0 ? digit : digit * 2;
                sum += weighed > 9 ? weighed - 9 : weighed;
            }
            return sum % 10 == 0;
        }
    }

    /** @param number as it stands in the text */
    record Found(Kind kind, String number) {}

    private PersonalData() {}

    /** @param html plain text will do */
    static Optional<Found> in(String html) {
        String text = Normalizer.normalize(html.replaceAll("<[^>]*>", "").replace("&nbsp;", " "), Normalizer.Form.NFKC);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> kind.in(text).stream())
                .findFirst();
    }
}
