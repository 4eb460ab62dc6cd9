package org.xuegai.attachment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "../../x.pdf, x.pdf",
        "'C:\\Users\\a\\章程.docx', 章程.docx",
        ".htaccess, htaccess",
        "'a<b>\"c.pdf', a_b__c.pdf",
        "理事会纪要（盖章）.pdf, 理事会纪要（盖章）.pdf",
        "'', file",
        "'/', file"
    })
    void a_name_becomes_a_harmless_label(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @Test
    void line_breaks_and_direction_marks_are_dropped() {
        assertThat(FileNames.clean("a\r\nSet-Cookie: x\u0000\u202Efdp.exe")).isEqualTo("aSet-Cookie_ xfdp.exe");
    }

    @Test
    void a_very_long_name_keeps_its_extension() {
        String kept = FileNames.clean("湖".repeat(500) + ".pdf");

        assertThat(kept).hasSize(120).endsWith("湖.pdf");
    }

    @Test
    void a_missing_name_is_called_file() {
        assertThat(FileNames.clean(null)).isEqualTo("file");
    }
}
