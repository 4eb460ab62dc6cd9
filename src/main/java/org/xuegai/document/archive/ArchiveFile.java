package org.xuegai.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.Supplier;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One file of an archive package; its content is read anew each time, never kept.
 *
 * @param what e.g. 会议纪要（理事会审议登记，第 1 次）; blank where the name says it
 * @param docNumber blank for none
 */
record ArchiveFile(
        String name, String what, String mediaType, String docNumber, LocalDate on, Supplier<InputStream> source) {

    ArchiveList.Item item(int no) {
        return new ArchiveList.Item(no, what, name, docNumber, on, pages(), digest("MD5"), digest("SHA-256"));
    }

    /** Name within the package: the order of the contents, then the name. */
    String entryName(int no) {
        return "%02d-%s".formatted(no, name);
    }

    /** @return null for files whose pages only their own program can count */
    Integer pages() {
        if (mediaType.startsWith("image/")) {
            return 1;
        }
        if (!mediaType.equals("application/pdf")) {
            return null;
        }
        try (InputStream content = source.get();
                PDDocument document =
                        Loader.loadPDF(new RandomAccessReadBuffer(content), IOUtils.createTempFileOnlyStreamCache())) {
            return document.getNumberOfPages();
        } catch (IOException damaged) {
            return null;
        }
    }

    void writeTo(OutputStream out) throws IOException {
        try (InputStream content = source.get()) {
            content.transferTo(out);
        }
    }

    private String digest(String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
