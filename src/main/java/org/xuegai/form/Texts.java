package org.xuegai.form;

import java.text.Normalizer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** Makes typed texts clean and comparable. */
final class Texts {

    private static final Safelist RICH_TEXT = Safelist.none()
            .addTags("p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h3", "h4", "blockquote");

    private Texts() {}

    /** Full-width digits and signs, as Chinese input methods type them, become ordinary ones. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** One line without control characters. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Several lines, ended by LF, without other control characters. */
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    /** The safe subset of HTML: paragraphs, lists, emphasis; no attributes at all. */
    static String richText(String text) {
        return Jsoup.clean(lines(text), "", RICH_TEXT, new OutputSettings().prettyPrint(false));
    }

    /** Characters as a reader counts them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
