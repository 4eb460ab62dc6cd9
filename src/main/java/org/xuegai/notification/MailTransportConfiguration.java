package org.xuegai.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;
import org.xuegai.platform.XuegaiProperties;

/** SMTP when {@code spring.mail.host} is set, else a folder of files. */
@Configuration(proxyBeanMethods = false)
class MailTransportConfiguration {

    @Bean
    MailTransport mailTransport(
            Environment environment, ObjectProvider<JavaMailSender> sender, XuegaiProperties properties) {
        return StringUtils.hasText(environment.getProperty("spring.mail.host"))
                ? new SmtpTransport(sender.getObject())
                : new EmlFolder(properties.outbox());
    }
}
