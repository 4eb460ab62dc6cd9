package org.xuegai.document.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes a Chinese TrueType font fit for papers whose text is copied and searched. Such fonts draw 革 and the
 * radical ⾰ with one glyph, and a PDF then names the glyph by the radical; without the radicals it cannot.
 */
final class PaperFont {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int DIRECTORY_HEAD = 12;
    private static final int DIRECTORY_ENTRY = 16;

    private PaperFont() {}

    /** @return the font with a new character map at its end, which the directory points to */
    static byte[] withoutRadicals(byte[] font) {
        ByteBuffer source = ByteBuffer.wrap(font);
        int entry = entryOf("cmap", source);
        int offset = source.getInt(entry + 8);
        int length = source.getInt(entry + 12);
        byte[] cmap = Cmap.read(source.slice(offset, length))
                .without(FIRST_RADICAL, LAST_RADICAL)
                .write();
        int end = (font.length + 3) / 4 * 4;
        byte[] patched = Arrays.copyOf(font, end + cmap.length);
        System.arraycopy(cmap, 0, patched, end, cmap.length);
        ByteBuffer.wrap(patched).putInt(entry + 8, end).putInt(entry + 12, cmap.length);
        return patched;
    }

    private static int entryOf(String tag, ByteBuffer font) {
        int tables = font.getShort(4) & 0xffff;
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY_HEAD + i * DIRECTORY_ENTRY;
            byte[] name = new byte[4];
            font.get(entry, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }
}
