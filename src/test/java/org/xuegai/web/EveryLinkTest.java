package org.xuegai.web;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Whatever a page offers as a link leads its reader to a page or a file, in every role, over all the demo's cases. */
@XuegaiTest
class EveryLinkTest {

    private static final List<String> READERS = List.of(
            "hjkx.jb",
            "slcl.msz",
            "slzn.lsz",
            "xhb.jingban",
            "xhb.buzhang",
            "zb.chengyuan1",
            "fgfzx",
            "jcb",
            "bgs",
            "jdy",
            "admin",
            "e01");

    private static final List<String> BEGINNINGS = List.of("/inbox", "/cases", "/notices");

    /** Pages that differ in a number or a case only are alike; so many of each are read. */
    private static final int OF_A_KIND = 2;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private DemoData cases;

    /** A link, and the page that offers it. */
    private record Link(String address, String page) {}

    @Test
    void every_link_leads_somewhere() throws Exception {
        cases.createAll();

        List<String> broken = new ArrayList<>();
        for (String reader : READERS) {
            broken.addAll(brokenFor(reader));
        }

        assertThat(broken).isEmpty();
    }

    private List<String> brokenFor(String reader) throws Exception {
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
