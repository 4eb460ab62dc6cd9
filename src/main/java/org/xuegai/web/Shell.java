package org.xuegai.web;

import java.time.LocalDateTime;
import java.util.List;

import org.xuegai.account.Actor;

/**
 * What the layout shows around a page.
 *
 * @param demo whether the demo data is loaded; every page then says so
 * @param demoNow the time in a demo whose clock was set ahead; else null
 * @param nav at most four links, in the person's order of use; empty before sign-in
 * @param actor null before sign-in
 * @param roleLabel message key of what the person acts as; null before sign-in
 * @param path where to come back to after the language was changed
 */
public record Shell(
        boolean demo, LocalDateTime demoNow, List<NavItem> nav, Actor actor, String roleLabel, String path) {

    /**
     * One link of the main navigation.
     *
     * @param label message key
     * @param count things that wait there; null when nothing waits
     * @param current whether the page belongs to it
     */
    public record NavItem(String path, String label, Integer count, boolean current) {}
}
