package org.xuegai.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes the papers that demo people hand in, each with the mark 演示数据. */
final class DemoPapers {

    private static final String MARK = "演示数据，与真实情况无关";
    private static final float LINE = 26;
    private static final float LEFT = 72;
    private static final float TOP = 760;

    /** Read once: it is fifteen megabytes. */
    private static final TrueTypeFont FONT = font();

    private DemoPapers() {}

    private static TrueTypeFont font() {
        try (InputStream ttf = DemoPapers.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(ttf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(String title, List<String> lines) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(document, FONT, true);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(LINE);
                content.newLineAtOffset(LEFT, TOP);
                write(content, font, 10, MARK);
                write(content, font, 18, title);
                for (String line : lines) {
                    write(content, font, 12, line);
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, int size, String text) throws IOException {
        content.setFont(font, size);
        content.showText(text);
        content.newLine();
    }
}
