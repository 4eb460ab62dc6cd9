package org.xuegai.document.print;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.thymeleaf.TemplateEngine;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.platform.XuegaiClock;

/** Spares a benchmark of our layers what is slow by its nature: papers come out blank, passwords are not hashed. */
public class QuickPapers {

    @Bean
    @Primary
    PdfPrinter blankPrinter(TemplateEngine templates, PaperFonts fonts, XuegaiClock clock, Environment environment) {
        return new PdfPrinter(templates, fonts, clock, environment) {
            @Override
            public byte[] print(String template, Paper paper) {
                return SampleFiles.pdf();
            }
        };
    }

    @Bean
    @Primary
    @SuppressWarnings("deprecation")
    PasswordEncoder plainPasswords() {
        return NoOpPasswordEncoder.getInstance();
    }
}
