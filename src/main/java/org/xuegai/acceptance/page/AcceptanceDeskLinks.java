package org.xuegai.acceptance.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuegai.casework.DeskLink;

/** Leads from the list of cases to the acceptances. */
@Configuration(proxyBeanMethods = false)
class AcceptanceDeskLinks {

    @Bean
    DeskLink acceptancesLink() {
        return new DeskLink("acceptance.batches.title", "/acceptance", StandardPages::isInside);
    }
}
