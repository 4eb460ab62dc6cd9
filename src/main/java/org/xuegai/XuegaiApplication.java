package org.xuegai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the approval system. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class XuegaiApplication {

    public static void main(String[] args) {
        SpringApplication.run(XuegaiApplication.class, args);
    }
}
