package org.xuegai.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Source: RFC 5545. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private static CalendarEntry inspection(String summary, String location) {
        return new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                "inspection-XCJC-2026-0001@xuegai",
                0,
                summary,
                LocalDateTime.of(2026, 12, 8, 9, 0),
                LocalDateTime.of(2026, 12, 8, 17, 30),
                location,
                null);
    }

    private static String text(CalendarEntry entry) {
        return CalendarText.of(entry, NOW, "xuegai@example.com", "zhou@example.com", "周\"敏\"行");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String text = text(inspection("现场检查：湖北省风景园林学会".repeat(12), null));

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(unfolded(text)).contains("SUMMARY:" + "现场检查：湖北省风景园林学会".repeat(12));
    }

    @Test
    void what_would_begin_another_property_is_escaped() {
        String text = unfolded(text(inspection("检查; 一, 二\\三\r\nATTENDEE:mailto:x@example.com", "武汉\n东湖")));

        assertThat(text.lines())
                .contains("SUMMARY:检查\\; 一\\, 二\\\\三\\nATTENDEE:mailto:x@example.com", "LOCATION:武汉\\n东湖")
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .hasSize(1);
        assertThat(text).contains("CN=\"周'敏'行\"");
    }

    @Test
    void times_are_those_of_beijing() {
        assertThat(text(inspection("现场检查", null)))
                .contains(
                        "TZID:Asia/Shanghai",
                        "DTSTART;TZID=Asia/Shanghai:20261208T090000",
                        "DTEND;TZID=Asia/Shanghai:20261208T173000",
                        "DTSTAMP:20261123T010000Z")
                .doesNotContain("LOCATION");
    }

    @Test
    void a_cancellation_is_of_the_same_appointment_with_a_higher_sequence() {
        String text = text(inspection("现场检查", null).cancelled());

        assertThat(text)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:inspection-XCJC-2026-0001@xuegai");
    }

    @Test
    void an_appointment_does_not_end_before_it_begins() {
        LocalDateTime begin = LocalDateTime.of(2026, 12, 8, 9, 0);

        assertThatThrownBy(() -> new CalendarEntry(
                        CalendarEntry.Method.REQUEST, "a@xuegai", 0, "现场检查", begin, begin.minusMinutes(1), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
