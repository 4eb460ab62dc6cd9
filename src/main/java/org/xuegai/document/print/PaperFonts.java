package org.xuegai.document.print;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The typeface of all papers, made ready once for each start of the program. */
@Component
class PaperFonts {

    private final Map<String, File> ready = new ConcurrentHashMap<>();

    File regular() {
        return ready.computeIfAbsent("NotoSerifSC-Regular", PaperFonts::prepare);
    }

    File bold() {
        return ready.computeIfAbsent("NotoSerifSC-Bold", PaperFonts::prepare);
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
