package de.leerplan.ui;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Gives an OpenType font figures of equal width.
///
/// JavaFX draws what a font's character map says and cannot ask for its `tnum` feature, so the
/// copy in memory gets a character map whose digits lead to the tabular glyphs of that feature.
/// Tables as in the OpenType specification 1.9: `cmap` format 12, `GSUB` lookup types 1 and 7.
final class TabularFont {
    private static final String CHANGED = "0123456789+−";
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer font;

    private TabularFont(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /// The font with tabular figures; unchanged where it has none.
    static byte[] of(byte[] font) {
        return new TabularFont(font).rewritten();
    }

    private byte[] rewritten() {
        int entry = entry("cmap");
        Map<Integer, Integer> tabular = new TabularGlyphs(font, offset(entry("GSUB"))).found();
        TreeMap<Integer, Integer> glyphs = characters(offset(entry));
        for (int character : CHANGED.codePoints().toArray()) {
            glyphs.computeIfPresent(character, (_, glyph) -> tabular.getOrDefault(glyph, glyph));
        }
        byte[] table = table(glyphs);
        int end = (font.capacity() + 3) / 4 * 4;
        byte[] result = Arrays.copyOf(font.array(), end + table.length);
        System.arraycopy(table, 0, result, end, table.length);
        ByteBuffer.wrap(result)
                .putInt(entry + 4, checksum(table))
                .putInt(entry + 8, end)
                .putInt(entry + 12, table.length);
        return result;
    }

    /// Where the directory's entry for a table stands.
    private int entry(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(HEADER + ENTRY * i) == wanted) {
                return HEADER + ENTRY * i;
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }

    private int offset(int entry) {
        return font.getInt(entry + 8);
    }

    /// Character to glyph, from the map's subtable of format 12.
    private TreeMap<Integer, Integer> characters(int cmap) {
        TreeMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(subtable) == 12) {
                addGroups(subtable, glyphs);
            }
        }
        return glyphs;
    }

    private void addGroups(int subtable, TreeMap<Integer, Integer> glyphs) {
        int groups = font.getInt(subtable + 12);
        for (int g = 0; g < groups; g++) {
            int at = subtable + 16 + 12 * g;
            int first = font.getInt(at);
            for (int c = first; c <= font.getInt(at + 4); c++) {
                glyphs.put(c, font.getInt(at + 8) + c - first);
            }
        }
    }

    /// A character map with one group a character, known as Unicode and as Windows full Unicode.
    private static byte[] table(TreeMap<Integer, Integer> glyphs) {
        int length = 16 + 12 * glyphs.size();
        ByteBuffer table = ByteBuffer.allocate(20 + length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 0).putShort((short) 4).putInt(20);
        table.putShort((short) 3).putShort((short) 10).putInt(20);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        table.putInt(glyphs.size());
        glyphs.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, (table.length + 3) / 4 * 4));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
