package org.xuegai.notification;

import java.util.Collection;
import java.util.Map;

/**
 * One notice to some people, in the program and by mail.
 *
 * @param template id of domain 2.0.4, e.g. {@code N01}
 * @param recipients account ids
 * @param params values for the template's names
 * @param path where to do it, e.g. {@code /tasks/…}; mails prefix the base address
 */
public record Notice(
        String template, Collection<Long> recipients, Map<String, String> params, String caseNo, String path) {}
