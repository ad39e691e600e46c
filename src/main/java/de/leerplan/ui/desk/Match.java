package de.leerplan.ui.desk;

import java.text.Normalizer;
import java.util.Locale;

/// Tells how well a few typed letters fit a name.
final class Match {
    static final int NONE = Integer.MAX_VALUE;
    private static final int WITHIN_A_WORD = 40;

    private Match() {}

    /// Letters without case and accents, `ß` as `ss`.
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /// Every typed word must occur. The smaller, the better: 0 at the beginning of the name, a
    /// little at the beginning of a word, more within one.
    ///
    /// @param query as by `plain`
    /// @param name as by `plain`
    static int distance(String query, String name) {
        int sum = 0;
        for (String word : query.strip().split("\\s+")) {
            int at = name.indexOf(word);
            if (at < 0) {
                return NONE;
            }
            int start = wordStart(word, name);
            sum += start >= 0 ? Math.min(start, WITHIN_A_WORD / 2) : WITHIN_A_WORD;
        }
        return sum;
    }

    /// Where the word begins a word of the name, or −1.
    private static int wordStart(String word, String name) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }
}
