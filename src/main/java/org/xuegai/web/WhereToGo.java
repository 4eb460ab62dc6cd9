package org.xuegai.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;

/** Says at the end of the start where the program is and, in the demo, how to sign in. */
@Component
class WhereToGo {

    private static final Logger LOG = LoggerFactory.getLogger(WhereToGo.class);

    private final ServletWebServerApplicationContext server;
    private final Environment environment;
    private final Messages messages;

    WhereToGo(ServletWebServerApplicationContext server, Environment environment, Messages messages) {
        this.server = server;
        this.environment = environment;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String address = "http://localhost:" + server.getWebServer().getPort();
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        LOG.info("{}", messages.official(demo ? "web.started.demo" : "web.started", address));
    }
}
