package org.xuegai.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.xuegai.XuegaiApplication;

/** What a first visit to the inbox brings over the wire: the page and whatever it loads, compressed. */
class PageWeightBenchmark {

    @Test
    void the_inbox_at_a_first_visit() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "weight")
                .toAbsolutePath();
        List<String> arguments = List.of("--spring.profiles.active=demo", "--xuegai.data-dir=" + data);
        var report = new Report("weight", "file", "bytes, compressed");
        try (Program program = Program.start(XuegaiApplication.class, "/sign-in", arguments)) {
            Visitor officer = new Visitor(program.address()).signIn("xhb.jingban");
            Document page = Jsoup.parse(new String(officer.get("/inbox").body(), StandardCharsets.UTF_8));
            List<String> parts = Stream.concat(
                            page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
                            page.select("script[src], img[src]").eachAttr("src").stream())
                    .toList();
            int whole = officer.weight("/inbox");
            report.row("/inbox", whole);
            for (String part : parts) {
                int weight = officer.weight(part);
                report.row(part, weight);
                whole += weight;
            }
            report.row("together", whole);
        }
        report.publish();
    }
}
