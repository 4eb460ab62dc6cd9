package org.xuegai.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Reads numbers as people type them. A huge exponent costs nothing: it is refused before it is expanded. */
final class NumberReader {

    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_DECIMALS = 6;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private NumberReader() {}

    /** @return a BigDecimal without trailing zeros, or a Long where no decimals are allowed */
    static Reading read(Object raw, int decimals) {
        BigDecimal number = parse(raw);
        if (number == null) {
            return Reading.problem("NUMBER");
        }
        if (number.signum() != 0 && (long) number.precision() - number.scale() > MAX_INTEGER_DIGITS) {
            return Reading.problem("NUMBER_TOO_LONG", MAX_INTEGER_DIGITS);
        }
        BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (exact.scale() > decimals) {
            return decimals == 0 ? Reading.problem("INTEGER") : Reading.problem("DECIMALS", decimals);
        }
        if (decimals == 0) {
            return Reading.of(exact.longValueExact());
        }
        return Reading.of(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    static int decimals(Component component) {
        if (component.fieldType() == FieldType.INTEGER) {
            return 0;
        }
        return component.validation().get("decimalDigits") instanceof Integer digits ? digits : MAX_DECIMALS;
    }

    private static BigDecimal parse(Object raw) {
        if (raw instanceof BigDecimal number) {
            return number;
        }
        if (raw instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (raw instanceof Integer || raw instanceof Long || raw instanceof Short || raw instanceof Byte) {
            return BigDecimal.valueOf(((Number) raw).longValue());
        }
        if (raw instanceof Double || raw instanceof Float) {
            double number = ((Number) raw).doubleValue();
            return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
        }
        if (raw instanceof String text) {
            String plain = Texts.halfWidth(text).replaceAll("[\\s,]", "");
            return PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : null;
        }
        return null;
    }
}
