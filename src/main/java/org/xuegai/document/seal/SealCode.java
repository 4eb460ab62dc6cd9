package org.xuegai.document.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** What the code on a sealed page says: {@code XUEGAI1|caseNo|formId|revision|sha256}. */
public record SealCode(String caseNo, String formId, int revision, String sha256) {

    private static final Pattern TEXT =
            Pattern.compile("XUEGAI1\\|([A-Z0-9-]{1,40})\\|([a-z0-9-]{1,60})\\|(\\d{1,6})\\|([0-9a-f]{64})");
    private static final int PIXELS = 600;

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

    /** The QR code as a PNG in a data address; a quarter of it may be covered by a stamp. */
    public String png() {
        try (var out = new ByteArrayOutputStream()) {
            var matrix = new QRCodeWriter()
                    .encode(
                            text(),
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4));
            MatrixToImageWriter.writeToStream(matrix, "png", out);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
