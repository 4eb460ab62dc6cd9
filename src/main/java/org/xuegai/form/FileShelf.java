package org.xuegai.form;

import java.util.Optional;

/** Knows the uploaded files that a file field may name. */
public interface FileShelf {

    /** @param mediaType by content, not by name */
    record StoredFile(String id, String name, String mediaType, long size) {}

    /** @return empty when there is no such file in this case */
    Optional<StoredFile> find(String id, FormContext context);
}
