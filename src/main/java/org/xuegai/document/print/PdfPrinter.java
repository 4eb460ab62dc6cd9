package org.xuegai.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Turns a template and its model into an A4 PDF; always in Chinese, whoever asks. */
@Component
public class PdfPrinter {

    private static final String FONT = "Noto Serif SC";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;
    private final PaperFonts fonts;
    private final XuegaiClock clock;
    private final boolean demo;
    private final String css;

    PdfPrinter(TemplateEngine templates, PaperFonts fonts, XuegaiClock clock, Environment environment) {
        this.templates = templates;
        this.fonts = fonts;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.css = read("templates/document/paper.css");
    }

    /** @param template name in {@code templates/document/}; it calls the model {@code paper} */
    public byte[] print(String template, Paper paper) {
        Document html = html(template, paper);
        String page = read(
                "templates/document/page-" + html.body().classNames().iterator().next() + ".css");
        html.head().appendElement("style").appendChild(new DataNode(css + page));
        return fonts.lend(typeface -> print(html, typeface));
    }

    private static byte[] print(Document html, PaperFonts.Typeface typeface) {
        try (var out = new ByteArrayOutputStream();
                var pdf = new PDDocument()) {
            new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .withW3cDocument(new W3CDom().fromJsoup(html), null)
                    .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null)
                    .useFont(embedded(pdf, typeface.regular()), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(embedded(pdf, typeface.bold()), FONT, 700, FontStyle.NORMAL, true)
                    .withProducer("Xuegai")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the font only the characters that the paper has. */
    private static PDFontSupplier embedded(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    /** What {@link #print} puts on A4, as HTML for a page that has a heading of its own. */
    public String text(String template, Paper paper) {
        Element text = html(template, paper).body().selectFirst("> section");
        text.select("h1").tagName("h3");
        return text.html();
    }

    private Document html(String template, Paper paper) {
        Map<String, Object> model = Map.of("paper", paper, "printedAt", clock.localNow(), "demo", demo);
        return Jsoup.parse(templates.process("document/" + template, new Context(Messages.OFFICIAL, model)));
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
