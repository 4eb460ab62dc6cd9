package org.xuegai.consultation.page;

import java.util.function.BiPredicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.DeskLink;
import org.xuegai.consultation.ConsultationCases;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;

/** Leads from the cases to the pages of the consultation. */
@Configuration(proxyBeanMethods = false)
class ConsultationLinks {

    @Bean
    DeskLink consultationsLink() {
        return new DeskLink("consultation.title", "/consultations", ConsultationReaders::reads);
    }

    @Bean
    @Order(51)
    CaseOperation consultationIssueLink(Issues issues) {
        return link(
                "issue",
                (caseFile, actor) -> ConsultationCases.ISSUE.equals(caseFile.caseType())
                        && issues.find(caseFile.caseNo()).isPresent());
    }

    @Bean
    @Order(51)
    CaseOperation consultationMeetingLink(ConsultationMeetings meetings) {
        return link(
                "meeting",
                (caseFile, actor) -> ConsultationCases.MEETING.equals(caseFile.caseType())
                        && ConsultationReaders.readsAll(actor)
                        && meetings.find(caseFile.caseNo()).isPresent());
    }

    private static CaseOperation link(String what, BiPredicate<CaseFile, Actor> applies) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "consultation.ask." + what;
            }

            @Override
            public String path(CaseFile caseFile) {
                return "/consultations/%ss/%s".formatted(what, caseFile.caseNo());
            }

            @Override
            public boolean appliesTo(CaseFile caseFile, Actor actor) {
                return applies.test(caseFile, actor);
            }

            @Override
            public boolean showsPaper() {
                return true;
            }
        };
    }
}
