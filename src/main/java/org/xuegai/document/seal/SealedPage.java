package org.xuegai.document.seal;

import java.util.Locale;

import org.xuegai.document.print.Paper;

/**
 * 签章页: what a society prints, stamps and scans for one revision of its filing.
 *
 * @param sha256 hash of the revision
 * @param code QR code with {@link SealCode}, a PNG as a data address
 */
public record SealedPage(
        String caseNo,
        String title,
        String societyName,
        String unifiedSocialCreditCode,
        String matter,
        int revision,
        String sha256,
        String code)
        implements Paper {

    /** First sixteen characters in groups of four, easy to compare by eye. */
    public String shortHash() {
        return shortHash(sha256);
    }

    static String shortHash(String sha256) {
        return sha256.substring(0, 16).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
