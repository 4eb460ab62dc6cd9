package org.xuegai.audit;

import java.time.Instant;

/** What happened, before it has its place in the chain; the fields are those of {@link AuditEntry}. */
record AuditEvent(Instant at, String username, String action, String subject, String details, String ip) {}
