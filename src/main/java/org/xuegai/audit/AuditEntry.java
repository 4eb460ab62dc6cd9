package org.xuegai.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.xuegai.platform.Json;

/**
 * One link of the chain.
 *
 * @param seq counts from 1 without gaps
 * @param at whole milliseconds, so that both databases give back what was hashed
 * @param username null for the system itself
 * @param details a JSON object with sorted keys
 * @param ip null when no request stood behind it
 */
record AuditEntry(
        long seq,
        Instant at,
        String username,
        String action,
        String subject,
        String details,
        String ip,
        String previousHash,
        String hash) {

    static final String GENESIS = "0".repeat(64);

    /** The entry as it follows the one with the given hash. */
    static AuditEntry following(String previousHash, long seq, AuditEvent event) {
        var open = new AuditEntry(
                seq,
                event.at(),
                event.username(),
                event.action(),
                event.subject(),
                event.details(),
                event.ip(),
                previousHash,
                null);
        return new AuditEntry(
                seq,
                open.at,
                open.username,
                open.action,
                open.subject,
                open.details,
                open.ip,
                previousHash,
                open.computedHash());
    }

    /** SHA-256 over the previous hash and every field; it differs from {@link #hash} after tampering. */
    String computedHash() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("seq", seq);
        content.put("at", at.toEpochMilli());
        content.put("username", username);
        content.put("action", action);
        content.put("subject", subject);
        content.put("details", details);
        content.put("ip", ip);
        return Json.sha256(previousHash + "\n" + Json.write(content));
    }

    boolean follows(long lastSeq, String lastHash) {
        return seq == lastSeq + 1
                && lastHash.equals(previousHash)
                && computedHash().equals(hash);
    }
}
