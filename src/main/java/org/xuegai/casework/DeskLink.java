package org.xuegai.casework;

import java.util.function.Predicate;

import org.xuegai.account.Actor;

/**
 * A page of another module that stands beside the list of cases.
 *
 * @param label message key
 * @param shownTo who has it there
 */
public record DeskLink(String label, String path, Predicate<Actor> shownTo) {}
