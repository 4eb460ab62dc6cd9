package org.xuegai.document.print;

import java.util.List;

/**
 * What a paper says below its heading.
 *
 * @param body in the order in which it is printed
 * @param annexes each on a page of its own behind the signature; named before it
 */
public record PaperText(List<Part> body, List<Annex> annexes) {

    /** 附件: e.g. the societies of a list. */
    public record Annex(String title, List<Part> body) {}

    /** A piece of text; the template draws each as its {@link #name} says. */
    public sealed interface Part {

        String name();
    }

    public record Paragraph(String text) implements Part {

        @Override
        public String name() {
            return "paragraph";
        }
    }

    public record Heading(String text) implements Part {

        @Override
        public String name() {
            return "heading";
        }
    }

    /** @param widths shares of the columns in percent; empty for columns of one width */
    public record Grid(List<String> columns, List<Integer> widths, List<List<String>> rows) implements Part {

        @Override
        public String name() {
            return "grid";
        }
    }

    /** What is said of a thing, line by line: a label and its text. */
    public record Facts(List<Fact> facts) implements Part {

        @Override
        public String name() {
            return "facts";
        }
    }

    public record Fact(String label, String text) {}

    /** Places to sign by hand, or names of those who have signed. */
    public record Signatures(List<Fact> people) implements Part {

        @Override
        public String name() {
            return "signatures";
        }
    }

    /** @param png picture as a data address, see {@link QrCodes}; a picture of any other place is not printed */
    public record Code(String png, String caption) implements Part {

        @Override
        public String name() {
            return "code";
        }
    }

    public static PaperText of(List<? extends Part> body) {
        return new PaperText(List.copyOf(body), List.of());
    }

    /** Of nothing but paragraphs. */
    public static PaperText of(String... paragraphs) {
        return of(List.of(paragraphs).stream().map(Paragraph::new).toList());
    }

    public PaperText with(Annex... behind) {
        return new PaperText(body, List.of(behind));
    }
}
