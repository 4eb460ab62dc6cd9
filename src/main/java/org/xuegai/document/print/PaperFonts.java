package org.xuegai.document.print;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The typeface of all papers, read once and lent to one print at a time: reading it takes longer than most papers. */
@Component
class PaperFonts {

    /** Both cuts of the typeface; not to be used by two threads at once. */
    record Typeface(TrueTypeFont regular, TrueTypeFont bold) {}

    private final Map<String, File> ready = new ConcurrentHashMap<>();
    private final Queue<Typeface> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    /** @param print keeps nothing of the typeface */
    <T> T lend(Function<Typeface, T> print) {
        Typeface lent = idle.poll();
        Typeface typeface = lent == null ? new Typeface(read("NotoSerifSC-Regular"), read("NotoSerifSC-Bold")) : lent;
        T printed = print.apply(typeface);
        idle.offer(typeface);
        return printed;
    }

    private TrueTypeFont read(String name) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(ready.computeIfAbsent(name, PaperFonts::prepare)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File prepare(String name) {
        try (InputStream in = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            Path file = Files.createTempFile(name, ".ttf");
            file.toFile().deleteOnExit();
            return Files.write(file, PaperFont.withoutRadicals(in.readAllBytes()))
                    .toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
