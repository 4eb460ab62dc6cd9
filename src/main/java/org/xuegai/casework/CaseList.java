package org.xuegai.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Page;

import static java.util.Collections.nCopies;

/** Cases a person may read, latest first, in keyset pages. */
@Component
public class CaseList {

    private static final int PAGE = 20;

    /**
     * What to show.
     *
     * @param status only this one; null for all
     * @param startedBy only those this username began; null for all
     */
    public record Question(String type, CaseStatus status, String text, String startedBy, String cursor) {}

    private final JdbcClient jdbc;
    private final CaseFileRows rows;
    private final ObjectProvider<CaseGrant> grants;

    CaseList(JdbcClient jdbc, CaseFileRows rows, ObjectProvider<CaseGrant> grants) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.grants = grants;
    }

    public Page<CaseFile> page(Question question, Actor actor) {
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        List<Object> params = new ArrayList<>();
        restrict(actor, where, params);
        add(question.type(), "case_type = ?", where, params);
        add(question.status() == null ? null : question.status().name(), "status = ?", where, params);
        add(question.startedBy(), "started_by = ?", where, params);
        if (question.text() != null && !question.text().isBlank()) {
            String like = "%" + question.text().strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%";
            where.add("(lower(case_no) like ? or lower(society_name) like ?)");
            params.addAll(List.of(like, like));
        }
        Cursor after = Cursor.decode(question.cursor());
        if (after != null) {
            where.add("id < ?");
            params.add(after.id());
        }
        List<Long> ids = jdbc.sql("select id from case_file where %s order by id desc limit %d"
                        .formatted(String.join(" and ", where), PAGE + 1))
                .params(params)
                .query(Long.class)
                .list();
        return page(ids);
    }

    /** All cases of one society that the person may read, latest first. */
    public List<CaseFile> ofSociety(long societyId, Actor actor) {
        List<String> where = new ArrayList<>(List.of("society_id = ?"));
        List<Object> params = new ArrayList<>(List.of(societyId));
        restrict(actor, where, params);
        return latestFirst(jdbc.sql("select id from case_file where " + String.join(" and ", where))
                .params(params)
                .query(Long.class)
                .list());
    }

    private List<CaseFile> latestFirst(List<Long> ids) {
        return rows.findAllById(ids).stream()
                .sorted(Comparator.comparing(CaseFile::id).reversed())
                .toList();
    }

    private Page<CaseFile> page(List<Long> ids) {
        List<Long> shown = ids.size() > PAGE ? ids.subList(0, PAGE) : ids;
        List<CaseFile> items = latestFirst(shown);
        String next = ids.size() > PAGE ? new Cursor("", shown.get(shown.size() - 1)).encoded() : null;
        return new Page<>(items, next);
    }

    private void restrict(Actor actor, List<String> where, List<Object> params) {
        if (actor.isOn(Role.Side.SOCIETY)) {
            where.add("society_id = ?");
            params.add(actor.societyId());
        } else if (actor.isOn(Role.Side.ASSOCIATION) && !actor.has(Role.auditor)) {
            where.add("(submitted_at is not null or society_id is null)");
        } else if (!actor.has(Role.auditor)) {
            Set<String> shown = shown(actor);
            where.add(
                    shown.isEmpty()
                            ? "1 = 0"
                            : "case_no in (%s)".formatted(String.join(", ", nCopies(shown.size(), "?"))));
            params.addAll(shown);
        }
    }

    private Set<String> shown(Actor actor) {
        return grants.stream().flatMap(grant -> grant.shown(actor).stream()).collect(Collectors.toSet());
    }

    private static void add(String value, String clause, List<String> where, List<Object> params) {
        if (value != null && !value.isBlank()) {
            where.add(clause);
            params.add(value);
        }
    }
}
