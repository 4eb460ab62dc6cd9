package org.xuegai.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip for a Word or Excel document without macros; nothing is unpacked to disk. */
final class OfficePackage {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED_BYTES = 400L << 20;
    private static final int MOST_TYPE_LIST_BYTES = 1 << 20;

    private OfficePackage() {}

    static Optional<FileType> detect(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (isBomb(entries) || hasMacros(entries)) {
                return Optional.empty();
            }
            String types = contentTypes(zip);
            if (types.contains("wordprocessingml.document.main+xml") && hasFolder(entries, "word/")) {
                return Optional.of(FileType.DOCX);
            }
            if (types.contains("spreadsheetml.sheet.main+xml") && hasFolder(entries, "xl/")) {
                return Optional.of(FileType.XLSX);
            }
            return Optional.empty();
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isBomb(List<? extends ZipEntry> entries) {
        return entries.size() > MOST_ENTRIES
                || entries.stream()
                                .mapToLong(entry -> Math.max(0, entry.getSize()))
                                .sum()
                        > MOST_UNPACKED_BYTES;
    }

    private static boolean hasMacros(List<? extends ZipEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    }

    private static boolean hasFolder(List<? extends ZipEntry> entries, String folder) {
        return entries.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    /** Reads no more than the limit, whatever size the entry claims. */
    private static String contentTypes(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("[Content_Types].xml");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_TYPE_LIST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
