package org.xuegai.document;

import java.time.LocalDate;

/**
 * An opinion as it was given.
 *
 * @param unit whose opinion, e.g. 计划财务部; blank where the box says it
 * @param result label of the verdict, e.g. 同意; blank for none
 * @param person blank for an opinion deemed given
 */
public record Opinion(String unit, String result, String text, String person, LocalDate on) {}
