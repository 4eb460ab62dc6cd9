package org.xuegai.document.seal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xuegai.document.print.QrCodes;

/** What the code on a sealed page says: {@code XUEGAI1|caseNo|formId|revision|sha256}. */
public record SealCode(String caseNo, String formId, int revision, String sha256) {

    private static final Pattern TEXT =
            Pattern.compile("XUEGAI1\\|([A-Z0-9-]{1,40})\\|([a-z0-9-]{1,60})\\|(\\d{1,6})\\|([0-9a-f]{64})");

    /** @return empty for any code that is none of ours */
    static Optional<SealCode> parse(String text) {
        Matcher match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(
                        new SealCode(match.group(1), match.group(2), Integer.parseInt(match.group(3)), match.group(4)))
                : Optional.empty();
    }

    String text() {
        return "XUEGAI1|%s|%s|%d|%s".formatted(caseNo, formId, revision, sha256);
    }

    /** The QR code as a PNG in a data address. */
    public String png() {
        return QrCodes.dataAddress(text());
    }
}
