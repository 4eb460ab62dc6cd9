package org.xuegai.web;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XuegaiTest
class NavigationTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"(/[a-z/-]*)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fjyl.jb",
                "fjyl.msz",
                "fjyl.lsz",
                "xhb.jingban",
                "xhb.buzhang",
                "fgfzx",
                "jcb",
                "bgs",
                "jdy",
                "zb.chengyuan1",
                "e01",
                "admin"
            })
    void every_link_of_the_frame_leads_to_a_page_the_person_may_see(String username) throws Exception {
        RequestPostProcessor person = people.page(username);
        String start = username.equals("admin") ? "/admin" : "/help";
        String page = mvc.perform(get(start).with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        var links = LINK.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(path -> !path.equals("/"))
                .distinct()
                .toList();

        assertThat(links).isNotEmpty();
        for (String link : links) {
            mvc.perform(get(link).with(person)).andExpect(status().isOk());
        }
    }
}
