package de.leerplan.ui;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads which glyphs a font's `tnum` feature puts in place of which others.
final class TabularGlyphs {
    private static final int TNUM = 't' << 24 | 'n' << 16 | 'u' << 8 | 'm';
    private static final int SINGLE = 1;
    private static final int EXTENSION = 7;

    private final ByteBuffer font;
    private final int gsub;

    /// @param gsub where the font's table of substitutions begins
    TabularGlyphs(ByteBuffer font, int gsub) {
        this.font = font;
        this.gsub = gsub;
    }

    Map<Integer, Integer> found() {
        Map<Integer, Integer> found = new HashMap<>();
        int features = gsub + at(gsub + 6);
        int lookups = gsub + at(gsub + 8);
        for (int i = 0; i < at(features); i++) {
            int record = features + 2 + 6 * i;
            if (font.getInt(record) == TNUM) {
                int feature = features + at(record + 4);
                for (int k = 0; k < at(feature + 2); k++) {
                    add(lookups + at(lookups + 2 + 2 * at(feature + 4 + 2 * k)), found);
                }
            }
        }
        return found;
    }

    private void add(int lookup, Map<Integer, Integer> found) {
        int type = at(lookup);
        for (int i = 0; i < at(lookup + 4); i++) {
            int subtable = lookup + at(lookup + 6 + 2 * i);
            if (type == SINGLE) {
                single(subtable, found);
            } else if (type == EXTENSION && at(subtable + 2) == SINGLE) {
                single(subtable + font.getInt(subtable + 4), found);
            }
        }
    }

    private void single(int subtable, Map<Integer, Integer> found) {
        List<Integer> covered = coverage(subtable + at(subtable + 2));
        boolean shifted = at(subtable) == 1;
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            int other =
                    shifted
                            ? glyph + font.getShort(subtable + 4) & 0xffff
                            : at(subtable + 6 + 2 * i);
            found.putIfAbsent(glyph, other);
        }
    }

    private List<Integer> coverage(int table) {
        List<Integer> glyphs = new ArrayList<>();
        boolean ranges = at(table) == 2;
        for (int i = 0; i < at(table + 2); i++) {
            int first = at(table + 4 + (ranges ? 6 : 2) * i);
            int last = ranges ? at(table + 6 + 6 * i) : first;
            for (int glyph = first; glyph <= last; glyph++) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    private int at(int position) {
        return font.getShort(position) & 0xffff;
    }
}
