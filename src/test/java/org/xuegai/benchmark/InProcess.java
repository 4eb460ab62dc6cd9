package org.xuegai.benchmark;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.xuegai.XuegaiApplication;
import org.xuegai.demo.DemoPeople;

/** The whole program in this process, on a PostgreSQL of its own, with the demo's people; its jobs run when told. */
final class InProcess {

    private static int started;

    private InProcess() {}

    /** @param more configuration besides the program's own */
    static ConfigurableApplicationContext started(Class<?>... more) {
        ConfigurableApplicationContext program = new SpringApplicationBuilder(XuegaiApplication.class)
                .sources(more)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + Postgres.database("program" + ++started),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--xuegai.data-dir=target/benchmark/data" + started,
                        "--server.port=0");
        program.getBean(DemoPeople.class).create();
        return program;
    }
}
