package org.xuegai.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetTest {

    @TempDir
    Path folder;

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws Exception {
        var ledger = new Spreadsheet(
                "台账",
                List.of("名称", "数"),
                List.of(Arrays.asList("=1+1", 5), Arrays.asList("+86", null), Arrays.asList("@SUM(A1)", -3)));

        Map<String, String> parts = parts(ledger.bytes());
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("<v>5</v>", "<v>-3</v>");
        assertThat(String.join("", parts.values())).contains("=1+1", "+86", "@SUM(A1)");
    }

    private Map<String, String> parts(byte[] xlsx) throws Exception {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(folder.resolve("ledger.xlsx"), xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
