package org.xuegai.attachment;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.xuegai.account.Actor;

/** Files of cases: pdf, jpg, png, docx, xlsx up to 20 MB. */
public interface Attachments {

    /** The name under which a file of this name is kept. */
    static String fileName(String sent) {
        return FileNames.clean(sent);
    }

    /**
     * @throws org.xuegai.platform.Problem 413 FILE_TOO_LARGE, 415 FILE_TYPE, 422 QUOTA_EXCEEDED, 404 foreign case
     */
    Attachment store(String caseNo, String name, InputStream content, Actor uploader);

    /**
     * A file of somebody without an account, checked like any other; the caller has made sure that it is wanted.
     *
     * @throws org.xuegai.platform.Problem 413 FILE_TOO_LARGE, 415 FILE_TYPE, 422 QUOTA_EXCEEDED
     */
    Attachment storeFromOutside(String caseNo, String name, InputStream content);

    /** Keeps a file that the program itself has made, of any kind and size; the caller closes the stream. */
    Attachment storeGenerated(String caseNo, String name, String mediaType, InputStream content);

    Optional<Attachment> find(String id);

    List<Attachment> of(String caseNo);

    /** The bytes; the caller closes the stream and has checked access. */
    InputStream open(Attachment attachment);
}
