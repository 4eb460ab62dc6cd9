package org.xuegai.attachment;

import java.time.Instant;

/**
 * A file of a case; its bytes lie under their hash.
 *
 * @param id random, not guessable
 * @param size bytes
 * @param uploadedBy username, {@link #OUTSIDE} for somebody without one; null when the system made the file
 * @param societyId the society in whose name it was uploaded; null for anybody else's
 */
public record Attachment(
        String id,
        String caseNo,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Long societyId,
        Instant uploadedAt) {

    /** Stands for whoever has no account; no username begins like this. */
    public static final String OUTSIDE = "@public";
}
