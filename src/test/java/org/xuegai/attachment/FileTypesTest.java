package org.xuegai.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileTypesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments(FileType.PDF, SampleFiles.pdf()),
                arguments(FileType.JPG, SampleFiles.image("jpg")),
                arguments(FileType.PNG, SampleFiles.image("png")),
                arguments(FileType.DOCX, SampleFiles.docx()),
                arguments(FileType.XLSX, SampleFiles.xlsx()));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_file_is_what_its_content_says(FileType type, byte[] content) throws IOException {
        assertThat(FileTypes.detect(file(content))).contains(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a program", SampleFiles.exe()),
                arguments("an empty file", new byte[0]),
                arguments("a plain zip", SampleFiles.zip(Map.of("a.txt", "a"))),
                arguments("a broken zip", new byte[] {'P', 'K', 3, 4, 0, 0}),
                arguments("a document with macros", SampleFiles.docxWithMacros()),
                arguments("a zip bomb", SampleFiles.bomb()),
                arguments("a page", "<html><script>alert(1)</script>".getBytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anything_else_is_refused(String what, byte[] content) throws IOException {
        assertThat(FileTypes.detect(file(content))).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload.part"), content);
    }
}
