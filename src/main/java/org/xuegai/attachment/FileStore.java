package org.xuegai.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiProperties;

/** The folder of files, each under its own hash: {@code files/ab/cd/<sha256>}. */
@Component
class FileStore {

    private final Path root;

    FileStore(XuegaiProperties properties) {
        this.root = properties.files();
    }

    /**
     * Writes to a temporary file first; {@link #keep} makes it last.
     *
     * @param limit bytes
     * @throws FileTooLarge as soon as one byte more has been read
     */
    IncomingFile receive(InputStream content, long limit) throws IOException {
        Path folder = Files.createDirectories(root.resolve("incoming"));
        return IncomingFile.write(Files.createTempFile(folder, "upload", ".part"), content, limit);
    }

    /** Moves the file to its place, on disk for good when this returns; an equal file there is left alone. */
    void keep(IncomingFile file) throws IOException {
        Path place = place(file.sha256());
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
        place.toFile().setReadOnly();
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** More bytes than allowed. */
    static class FileTooLarge extends IOException {}
}
