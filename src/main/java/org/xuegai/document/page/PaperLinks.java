package org.xuegai.document.page;

import java.util.function.BiPredicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submissions;

/** Offers the papers that are made on demand on the case page. */
@Configuration(proxyBeanMethods = false)
class PaperLinks {

    @Bean
    @Order(20)
    CaseOperation approvalFormLink() {
        return link(
                "approvalForm",
                "/cases/%s/approval-form",
                (caseFile, actor) -> PaperAccess.mayReadInternal(actor) && caseFile.submittedAt() != null);
    }

    @Bean
    @Order(21)
    CaseOperation sealedPageLink(CaseTypes types, Submissions submissions) {
        return link(
                "sealedPage",
                "/cases/%s/sealed-page.pdf",
                (caseFile, actor) -> actor.isOn(Role.Side.SOCIETY)
                        && isBeingSigned(caseFile.status())
                        && isFiled(types.get(caseFile.caseType()))
                        && submissions.main(caseFile).isPresent());
    }

    /** A case that only another one leads to is not filed, so nobody signs for it. */
    private static boolean isFiled(CaseType type) {
        return type.startRole() != null;
    }

    private static boolean isBeingSigned(CaseStatus status) {
        return status == CaseStatus.SOCIETY_REVIEW
                || status == CaseStatus.CORRECTION_REQUIRED
                || status == CaseStatus.RETURNED;
    }

    private static CaseOperation link(String name, String path, BiPredicate<CaseFile, Actor> applies) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "document.operation." + name;
            }

            @Override
            public String path(CaseFile caseFile) {
                return path.formatted(caseFile.caseNo());
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
