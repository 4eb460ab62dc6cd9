package org.xuegai.pilot.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuegai.account.Role;
import org.xuegai.casework.DeskLink;

/** Leads from the list of cases to the batches of the pilot. */
@Configuration(proxyBeanMethods = false)
class PilotDeskLinks {

    @Bean
    DeskLink pilotBatchesLink() {
        return new DeskLink(
                "pilot.batches.title",
                "/pilot/batches",
                actor -> actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor));
    }
}
