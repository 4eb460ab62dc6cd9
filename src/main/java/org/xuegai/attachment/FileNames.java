package org.xuegai.attachment;

import java.text.Normalizer;

/** Makes a label of the name a browser sent; it never becomes a path. */
final class FileNames {

    /** Characters of a kept name. */
    private static final int LONGEST = 120;

    private FileNames() {}

    /** @return without folders, control and direction characters; never blank; the extension survives shortening */
    static String clean(String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip()
                .replaceAll("^\\.+", "");
        return name.isBlank() ? "file" : shorten(name);
    }

    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
