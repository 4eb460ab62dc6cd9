package org.xuegai.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes an appointment as a calendar file: lines folded at 75 octets, texts escaped. Source: RFC 5545 3.1, 3.3.11 */
final class CalendarText {

    private static final int LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** China has kept one time since 1991. */
    private static final String ZONE =
            """
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19910915T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0800
            TZNAME:CST
            END:STANDARD
            END:VTIMEZONE""";

    private final StringBuilder out = new StringBuilder();

    private CalendarText() {}

    /**
     * @param organizer mail address that the mail comes from
     * @param attendee mail address that it goes to
     */
    static String of(CalendarEntry entry, Instant now, String organizer, String attendee, String attendeeName) {
        var text = new CalendarText();
        boolean cancelled = entry.method() == CalendarEntry.Method.CANCEL;
        text.line("BEGIN:VCALENDAR");
        text.line("PRODID:-//Xuegai//Xuegai//ZH");
        text.line("VERSION:2.0");
        text.line("CALSCALE:GREGORIAN");
        text.line("METHOD:" + entry.method());
        ZONE.lines().forEach(text::line);
        text.line("BEGIN:VEVENT");
        text.line("UID:" + escaped(entry.uid()));
        text.line("SEQUENCE:" + entry.sequence());
        text.line("DTSTAMP:" + LOCAL.format(now.atOffset(ZoneOffset.UTC)) + "Z");
        text.line("DTSTART" + local(entry.begins()));
        text.line("DTEND" + local(entry.ends()));
        text.line("SUMMARY:" + escaped(entry.summary()));
        text.optional("LOCATION:", entry.location());
        text.optional("DESCRIPTION:", entry.description());
        text.line("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        text.line("ORGANIZER:mailto:" + address(organizer));
        text.line("ATTENDEE;CN=\"" + quoted(attendeeName)
                + "\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + address(attendee));
        text.line("END:VEVENT");
        text.line("END:VCALENDAR");
        return text.out.toString();
    }

    private void optional(String name, String value) {
        if (value != null && !value.isBlank()) {
            line(name + escaped(value));
        }
    }

    private static String local(LocalDateTime time) {
        return ";TZID=Asia/Shanghai:" + LOCAL.format(time);
    }

    /** No value can begin another line. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private static String quoted(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").replace('"', '\'');
    }

    private static String address(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}]", "");
    }

    /** A longer line goes on after a line break and a space; no character is cut in two. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
