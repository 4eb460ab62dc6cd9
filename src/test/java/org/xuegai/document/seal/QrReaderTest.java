package org.xuegai.document.seal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.document.print.Papers;
import org.xuegai.document.print.Printers;

import static org.assertj.core.api.Assertions.assertThat;

class QrReaderTest {

    private static final SealCode CODE =
            new SealCode(Papers.CASE, "reform-plan", 3, Papers.sealedPage().sha256());

    private static byte[] pdf;
    private static BufferedImage page;

    @BeforeAll
    static void print() throws IOException {
        pdf = Printers.at(LocalDateTime.of(2026, 11, 23, 16, 20)).print("sealed-page", Papers.sealedPage());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            page = new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    @ParameterizedTest(name = "turned {0} degrees, scaled {1}, noise {2}")
    @CsvSource({
        "0, 1.0, 0",
        "90, 1.0, 0",
        "180, 1.0, 30",
        "270, 0.6, 30",
        "3, 1.0, 60",
        "-7, 0.8, 40",
        "30, 1.0, 30",
        "0, 0.4, 0",
        "0, 2.0, 60"
    })
    void a_scan_is_read_however_it_lies(int degrees, double scale, int noise) throws IOException {
        BufferedImage scan = noisy(turned(page, degrees, scale), noise);

        assertThat(read("image/jpeg", bytes(scan, "jpg"))).contains(CODE);
    }

    @Test
    void a_stamp_over_a_corner_of_the_code_does_no_harm() throws IOException {
        BufferedImage stamped = turned(page, 0, 1);
        Graphics2D pen = stamped.createGraphics();
        pen.setColor(new Color(200, 30, 30, 150));
        pen.setStroke(new java.awt.BasicStroke(8));
        pen.drawOval(1240, 330, 330, 330);
        pen.dispose();

        assertThat(read("image/png", bytes(stamped, "png"))).contains(CODE);
    }

    @Test
    void the_printed_pdf_itself_is_read() throws IOException {
        assertThat(read("application/pdf", pdf)).contains(CODE);
    }

    @Test
    void a_page_without_our_code_says_nothing() throws IOException {
        var blank = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);

        assertThat(read("image/png", bytes(blank, "png"))).isEmpty();
        assertThat(read("image/png", new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void a_code_of_somebody_else_is_none_of_ours() {
        assertThat(SealCode.parse("https://example.com/?XUEGAI1")).isEmpty();
        assertThat(SealCode.parse(CODE.text() + "x")).isEmpty();
        assertThat(SealCode.parse(CODE.text())).contains(CODE);
    }

    private static Optional<SealCode> read(String mediaType, byte[] file) throws IOException {
        return ScannedPages.firstOf(mediaType, new ByteArrayInputStream(file), QrReader::read);
    }

    private static BufferedImage turned(BufferedImage source, int degrees, double scale) {
        double angle = Math.toRadians(degrees);
        double width = source.getWidth() * scale;
        double height = source.getHeight() * scale;
        int outWidth = (int) (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle)));
        int outHeight = (int) (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle)));
        var turned = new BufferedImage(outWidth, outHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(new Color(235, 232, 224));
        pen.fillRect(0, 0, outWidth, outHeight);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var move = AffineTransform.getTranslateInstance(outWidth / 2.0, outHeight / 2.0);
        move.rotate(angle);
        move.scale(scale, scale);
        move.translate(-source.getWidth() / 2.0, -source.getHeight() / 2.0);
        pen.drawImage(source, move, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage noisy(BufferedImage source, int strength) {
        var random = new Random(42);
        for (int y = 0; y < source.getHeight() && strength > 0; y++) {
            for (int x = 0; x < source.getWidth(); x++) {
                int change = random.nextInt(2 * strength + 1) - strength;
                int rgb = source.getRGB(x, y);
                source.setRGB(
                        x, y, (part(rgb >> 16, change) << 16) | (part(rgb >> 8, change) << 8) | part(rgb, change));
            }
        }
        return source;
    }

    private static int part(int colour, int change) {
        return Math.max(0, Math.min(255, (colour & 0xff) + change));
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
