package org.xuegai.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a keyset list: the sort key and the id of the last row shown. */
public record Cursor(String key, long id) {

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param encoded as given out by {@link #encoded()}; null or blank means from the start
     * @throws Problem 400 BAD_CURSOR when it is none of ours
     */
    public static Cursor decode(String encoded) {
        if (encoded == null || encoded.isBlank()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            return new Cursor(text.substring(bar + 1), Long.parseLong(text.substring(0, bar)));
        } catch (RuntimeException e) {
            throw Problem.of(org.springframework.http.HttpStatus.BAD_REQUEST, "BAD_CURSOR");
        }
    }
}
