package org.xuegai.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.NavCount;
import org.xuegai.account.Role;
import org.xuegai.web.Shell.NavItem;

/** Which links a person has, by the side they stand on. */
@Component
class Navigation {

    private record Link(String path, String label) {}

    private static final Link INBOX = new Link("/inbox", "web.nav.inbox");
    private static final Link CASES = new Link("/cases", "web.nav.cases");
    private static final Link NOTICES = new Link("/notices", "web.nav.notices");
    private static final Link OWN_CASES = new Link("/cases", "web.nav.ownCases");
    private static final Link SOCIETY = new Link("/society", "web.nav.society");
    private static final Link REGISTER = new Link("/tasks-register", "web.nav.register");
    private static final Link NUMBERS = new Link("/documents/numbers", "web.nav.numbers");
    private static final Link INSPECTIONS = new Link("/experts/mine", "web.nav.inspections");
    private static final Link EXPERTS = new Link("/experts", "web.nav.experts");
    private static final Link AUDIT = new Link("/audit", "web.nav.audit");
    private static final Link ADMIN = new Link("/admin", "web.nav.admin");

    private static final Link PUBLIC = new Link("/public/notices", "web.nav.public");
    private static final Link SIGN_IN = new Link("/sign-in", "web.nav.signIn");

    private final Map<String, NavCount> counts;

    Navigation(List<NavCount> counts) {
        this.counts = counts.stream().collect(Collectors.toMap(NavCount::path, Function.identity()));
    }

    /** @param requested path of the page that is shown */
    List<NavItem> of(Actor actor, String requested) {
        return links(actor).stream()
                .map(link ->
                        new NavItem(link.path(), link.label(), count(link, actor), isWithin(link.path(), requested)))
                .toList();
    }

    /** For whoever is not signed in. */
    List<NavItem> ofPublic(String requested) {
        return Stream.of(PUBLIC, SIGN_IN)
                .map(link -> new NavItem(link.path(), link.label(), null, isWithin(link.path(), requested)))
                .toList();
    }

    /** Where signing in, and the seal in the header, lead. */
    String home(Actor actor) {
        List<Link> links = links(actor);
        return links.contains(INBOX) && !links.contains(INSPECTIONS)
                ? INBOX.path()
                : links.get(0).path();
    }

    private static List<Link> links(Actor actor) {
        if (actor.isOn(Role.Side.SOCIETY)) {
            return List.of(INBOX, OWN_CASES, SOCIETY, NOTICES);
        }
        if (actor.has(Role.generalOffice)) {
            return List.of(INBOX, CASES, NUMBERS, NOTICES);
        }
        if (actor.office().filter(Role.pilotTaskForce::equals).isPresent()) {
            return List.of(INBOX, CASES, EXPERTS, NOTICES);
        }
        if (actor.isOn(Role.Side.ASSOCIATION)) {
            return List.of(INBOX, CASES, REGISTER, NOTICES);
        }
        if (actor.has(Role.auditor)) {
            return List.of(CASES, NUMBERS, EXPERTS, AUDIT);
        }
        if (actor.isOn(Role.Side.EXPERT)) {
            return List.of(INSPECTIONS, INBOX, NOTICES);
        }
        if (actor.has(Role.systemAdmin)) {
            return List.of(ADMIN);
        }
        return List.of(INBOX);
    }

    private Integer count(Link link, Actor actor) {
        NavCount counted = counts.get(link.path());
        int count = counted == null ? 0 : counted.count(actor);
        return count == 0 ? null : count;
    }

    private static boolean isWithin(String path, String requested) {
        return requested.equals(path) || requested.startsWith(path + "/");
    }
}
