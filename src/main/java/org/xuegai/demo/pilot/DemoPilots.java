package org.xuegai.demo.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDays;
import org.xuegai.demo.DemoPublicitySteps;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.DemoStory;
import org.xuegai.demo.DemoTale;

/** SDSQ-2026-0001 to 0008: six invited societies and two that applied become the pilots of LH-2026. Source: domain 4.6 */
@Component
@Order(1)
@Profile({"demo", "test"})
public class DemoPilots implements DemoTale {

    public static final String BATCH = "LH-2026";

    private static final List<String> INVITED = List.of("hjkx", "hxhg", "tmjz", "fjyl", "qkbj", "lczl");
    private static final List<String> APPLYING = List.of("slcl", "slzn");
    private static final int BOARD = 40;

    private final DemoPilotSteps pilot;
    private final DemoSocietySteps society;
    private final DemoSteps association;
    private final DemoPublicitySteps publicity;
    private final DemoActs acts;
    private final Map<String, String> caseNos = new LinkedHashMap<>();
    private String matter;
    private String list;

    DemoPilots(
            DemoPilotSteps pilot,
            DemoSocietySteps society,
            DemoSteps association,
            DemoPublicitySteps publicity,
            DemoActs acts) {
        this.pilot = pilot;
        this.society = society;
        this.association = association;
        this.publicity = publicity;
        this.acts = acts;
    }

    @Override
    public void tell(DemoStory story, DemoDays days) {
        story.at(
                days.at(1, 5, 10, 0),
                () -> matter = pilot.batchFiled(
                        BATCH,
                        "2026 年“两化”建设试点",
                        8,
                        INVITED.stream().map(String::toUpperCase).toList(),
                        phases(days)));
        story.at(days.at(1, 6, 10, 0), () -> pilot.batchConsulted(matter));
        story.at(days.at(1, 7, 10, 0), () -> pilot.batchDecided(matter, "AGREE"));
        story.at(days.at(1, 8, 10, 0), () -> pilot.issued(matter, "关于开展 2026 年“两化”建设试点的通知"));
        story.at(days.at(1, 9, 9, 0), this::invitationsAnswered);
        story.at(days.at(1, 12, 20, 0), () -> applied(days));
        story.at(days.at(1, 14, 15, 0), () -> every(stem -> society.boardResolves(stem, caseNo(stem), BOARD)));
        story.at(days.at(1, 15, 19, 0), () -> every(stem -> society.presidentSigns(stem, caseNo(stem))));
        story.at(days.at(1, 19, 10, 0), () -> every(stem -> association.accepted(caseNo(stem))));
        story.at(days.at(1, 26, 16, 0), () -> every(stem -> pilot.surveyed(caseNo(stem))));
        story.at(
                days.at(1, 28, 10, 0),
                () -> every(stem -> pilot.voted(caseNo(stem), List.of("RECOMMEND", "RECOMMEND", "RECOMMEND"))));
        story.at(days.at(1, 29, 10, 0), () -> every(stem -> pilot.reviewed(caseNo(stem), 3)));
        story.at(days.at(2, 2, 10, 0), this::listDecided);
        story.at(days.at(2, 3, 9, 0), acts::timePasses);
        story.at(days.at(2, 11, 9, 0), this::listIssued);
        story.at(days.at(3, 2, 10, 0), () -> every(stem -> pilot.agreementDrafted(caseNo(stem), 8)));
        story.at(days.at(3, 5, 19, 0), () -> every(stem -> pilot.societySigns(stem, caseNo(stem))));
        story.at(days.at(3, 9, 9, 0), () -> every(stem -> pilot.associationSigns(caseNo(stem))));
        story.at(days.at(3, 12, 15, 0), () -> every(stem -> pilot.paid(caseNo(stem))));
        story.at(days.at(3, 20, 15, 0), () -> every(stem -> pilot.archived(caseNo(stem))));
    }

    private void invitationsAnswered() {
        for (String stem : INVITED) {
            caseNos.put(stem, pilot.invited(stem));
            pilot.answers(stem, caseNo(stem), "ACCEPT");
        }
    }

    private void applied(DemoDays days) {
        INVITED.forEach(stem -> pilot.applies(stem, caseNo(stem), BATCH, Map.of()));
        APPLYING.forEach(stem -> caseNos.put(stem, pilot.files(stem, BATCH, Map.of())));
        every(stem -> society.secretaryAgrees(stem, caseNo(stem)));
    }

    private void listDecided() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        caseNos.values().forEach(caseNo -> outcomes.put(caseNo, "PILOT"));
        list = pilot.listed(BATCH, outcomes);
        pilot.listReviewed(list, "AGREE");
        pilot.listDecided(list, "AGREE");
        publicity.prepared(list);
    }

    private void listIssued() {
        acts.timePasses();
        publicity.evidenceKept(list);
        pilot.issued(list, "关于确定 2026 年“两化”建设试点学会的通知");
        pilot.archived(list);
        pilot.archived(matter);
    }

    private void every(java.util.function.Consumer<String> step) {
        new ArrayList<>(caseNos.keySet()).forEach(step);
    }

    private String caseNo(String stem) {
        return caseNos.get(stem);
    }

    /** 准备 to 推广 as in the story. */
    private static List<LocalDate> phases(DemoDays days) {
        return List.of(
                days.day(1, 5),
                days.day(2, 13),
                days.day(3, 2),
                days.day(3, 31),
                days.day(4, 1),
                days.day(9, 18),
                days.day(9, 21),
                days.day(11, 30),
                days.day(12, 1),
                days.day(12, 31));
    }
}
