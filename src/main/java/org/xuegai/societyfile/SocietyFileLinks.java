package org.xuegai.societyfile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.DeskLink;
import org.xuegai.society.Societies;

/** Leads from the list of cases to the societies' files, and from a case to that of its society. */
@Configuration(proxyBeanMethods = false)
class SocietyFileLinks {

    @Bean
    DeskLink societyFilesLink() {
        return new DeskLink("societyfile.list.title", "/societies", SocietyFilePages::readsAll);
    }

    @Bean
    CaseOperation societyFileOfCase(Societies societies) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "societyfile.title";
            }

            @Override
            public String path(CaseFile caseFile) {
                return "/societies/"
                        + societies.findById(caseFile.societyId()).orElseThrow().code();
            }

            @Override
            public boolean appliesTo(CaseFile caseFile, Actor actor) {
                return caseFile.societyId() != null && SocietyFilePages.readsAll(actor);
            }
        };
    }
}
