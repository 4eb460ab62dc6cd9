package org.xuegai.testing;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Follows the links that pages offer, from the inbox, the cases and the notices on. */
public class LinkWalk {

    private static final List<String> BEGINNINGS = List.of("/inbox", "/cases", "/notices");

    /** Pages that differ in a number or a case only are alike; so many of each are read. */
    private static final int OF_A_KIND = 2;

    private final MockMvc mvc;
    private final People people;

    LinkWalk(MockMvc mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    /** A link, and the page that offers it. */
    private record Link(String address, String page) {}

    /** @return what a reader who follows all links comes upon that is no page and no file, with the page that leads there */
    public List<String> brokenFor(String reader) throws Exception {
        List<String> broken = new ArrayList<>();
        Set<String> known = new HashSet<>(BEGINNINGS);
        Map<String, Integer> kinds = new HashMap<>();
        Deque<Link> open = new ArrayDeque<>();
        BEGINNINGS.forEach(address -> open.add(new Link(address, "")));
        while (!open.isEmpty()) {
            Link link = open.remove();
            if (kinds.merge(kind(link.address()), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            MockHttpServletResponse answer = mvc.perform(
                            get(URI.create(link.address())).with(people.page(reader)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                broken.add(
                        "%s: %s on %s answers %d".formatted(reader, link.address(), link.page(), answer.getStatus()));
            }
            links(answer, link.address())
                    .filter(known::add)
                    .forEach(address -> open.add(new Link(address, link.address())));
        }
        return broken;
    }

    /** Links within the program, and where an answer leads on. */
    private static Stream<String> links(MockHttpServletResponse answer, String address) throws Exception {
        String type = String.valueOf(answer.getContentType());
        Stream<String> offered = type.startsWith("text/html")
                ? Jsoup.parse(answer.getContentAsString()).select("a[href]").eachAttr("href").stream()
                : Stream.ofNullable(answer.getRedirectedUrl());
        return offered.map(href -> href.replaceAll("#.*", ""))
                .filter(href -> href.startsWith("/") || href.startsWith("?"))
                .map(href -> URI.create(address).resolve(href).toString());
    }

    /** {@code /cases/GGFA-2026-0001/filings/2} → {@code /cases/GGFA/filings/n} */
    private static String kind(String address) {
        return address.replaceAll("([A-Z]{4})-\\d{4}-\\d{4}", "$1")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("=[^&]*", "=")
                .replaceAll("\\d+", "n");
    }
}
