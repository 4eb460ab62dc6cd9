package org.xuegai.form;

import java.util.Map;
import java.util.Set;

/**
 * What surrounds a form while it is drawn or bound.
 *
 * @param caseNo null before there is a case
 * @param facts names that conditions and rules may read besides the fields: today, isPilotSociety, …
 * @param open paths that may be changed, e.g. {@code reformTaskRows[11].taskDueDate}; null for all
 */
public record FormContext(String caseNo, Map<String, Object> facts, Set<String> open) {}
