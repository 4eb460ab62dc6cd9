package org.xuegai.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, and some that pretend. */
public final class SampleFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] image(String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        return zip(Map.of(
                "[Content_Types].xml", types("wordprocessingml.document.main+xml"), "word/document.xml", "<w/>"));
    }

    static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", types("spreadsheetml.sheet.main+xml"), "xl/workbook.xml", "<x/>"));
    }

    static byte[] docxWithMacros() {
        return zip(Map.of(
                "[Content_Types].xml",
                types("wordprocessingml.document.main+xml"),
                "word/document.xml",
                "<w/>",
                "word/vbaProject.bin",
                "x"));
    }

    static byte[] bomb() {
        return zip(
                Map.of("[Content_Types].xml", types("wordprocessingml.document.main+xml"), "word/document.xml", "<w/>"),
                401);
    }

    static byte[] exe() {
        byte[] bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[60] = (byte) 128;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, bytes, 128, 4);
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, bytes, 200, 8);
        return bytes;
    }

    static byte[] zip(Map<String, String> entries) {
        return zip(entries, 0);
    }

    private static byte[] zip(Map<String, String> entries, int megabytesOfZeros) {
        try {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
                if (megabytesOfZeros > 0) {
                    zip.putNextEntry(new ZipEntry("word/media/zeros.bin"));
                    byte[] megabyte = new byte[1 << 20];
                    for (int i = 0; i < megabytesOfZeros; i++) {
                        zip.write(megabyte);
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String types(String main) {
        return "<Types><Override ContentType=\"" + OFFICE + main + "\"/></Types>";
    }
}
