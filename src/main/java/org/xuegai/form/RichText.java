package org.xuegai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Texts with headings and lists, as officials type them and as they are kept: a line is a paragraph, one that begins with
 * {@code #} a heading, one with {@code -} an item of a list. Who sends HTML has it cut down to a safe subset.
 */
public final class RichText {

    private static final Safelist SAFE = Safelist.none()
            .addTags("p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h3", "h4", "blockquote");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z]");

    private RichText() {}

    /** The safe subset of HTML: paragraphs, lists, emphasis; no attributes at all. */
    static String html(String typed) {
        String text = Texts.lines(typed);
        return TAG.matcher(text).find()
                ? Jsoup.clean(text, "", SAFE, new OutputSettings().prettyPrint(false))
                : paragraphs(text);
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (String line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            boolean item = line.startsWith("- ");
            if (item != inList) {
                html.append(item ? "<ul>" : "</ul>");
                inList = item;
            }
            html.append(element(line));
        }
        return html.append(inList ? "</ul>" : "").toString();
    }

    private static String element(String line) {
        if (line.startsWith("- ")) {
            return "<li>" + Entities.escape(line.substring(2).strip()) + "</li>";
        }
        return line.startsWith("# ")
                ? "<h3>" + Entities.escape(line.substring(2).strip()) + "</h3>"
                : "<p>" + Entities.escape(line) + "</p>";
    }

    /** The text as it would be typed; HTML that cannot be typed in lines stays as it is. */
    public static String typed(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        List<String> lines = new ArrayList<>();
        for (Element child : body.children()) {
            switch (child.tagName()) {
                case "p" -> lines.add(child.text());
                case "h3" -> lines.add("# " + child.text());
                case "ul" -> child.children().forEach(item -> lines.add("- " + item.text()));
                default -> {
                    return html;
                }
            }
        }
        boolean plain = body.ownText().isBlank()
                && body.select("b, strong, i, em, u, br, ul ul, ul ol").isEmpty();
        return plain ? String.join("\n", lines) : html;
    }
}
