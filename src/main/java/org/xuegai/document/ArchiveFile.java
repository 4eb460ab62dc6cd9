package org.xuegai.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xuegai.platform.Json;

/**
 * One file of an archive package.
 *
 * @param docNumber blank for none
 */
record ArchiveFile(String name, String mediaType, String docNumber, LocalDate on, byte[] content) {

    ArchiveList.Item item(int no) {
        return new ArchiveList.Item(no, name, docNumber, on, pages(), md5(), Json.sha256(content));
    }

    /** Name within the package: the order of the contents, then the name. */
    String entryName(int no) {
        return "%02d-%s".formatted(no, name);
    }

    private Integer pages() {
        if (mediaType.startsWith("image/")) {
            return 1;
        }
        if (!mediaType.equals("application/pdf")) {
            return null;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException damaged) {
            return null;
        }
    }

    private String md5() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
