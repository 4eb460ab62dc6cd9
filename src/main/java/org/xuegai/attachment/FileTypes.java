package org.xuegai.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.tika.Tika;

/** Tells what a file is by its content; its name is not asked. */
final class FileTypes {

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** @return empty for anything but the kinds we keep, broken Office files and zip bombs included */
    static Optional<FileType> detect(Path file) throws IOException {
        String mediaType;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            mediaType = TIKA.detect(in);
        }
        return mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml")
                ? OfficePackage.detect(file)
                : FileType.ofMediaType(mediaType);
    }
}
