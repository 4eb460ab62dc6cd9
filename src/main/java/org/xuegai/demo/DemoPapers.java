package org.xuegai.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

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
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

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

    /** A picture in two colours, different for each thing. */
    static byte[] picture(String what) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(233, 228, 218));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(138, 107, 77));
        pen.fillRect(WIDTH / 4, HEIGHT / 4, (what.hashCode() & 63) + WIDTH / 4, HEIGHT / 2);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
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
