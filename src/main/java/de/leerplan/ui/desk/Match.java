package de.leerplan.ui.desk;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Tells how well a few typed letters fit a name.
final class Match {
    private static final int NONE = Integer.MAX_VALUE;
    private static final int WITHIN_A_WORD = 40;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private record Fit<T>(T one, int distance) {}

    private Match() {}

    /// Letters without case and accents, `ß` as `ss`.
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Those that hold every typed word, the best first.
    ///
    /// @param plain what is searched of each, as by `plain`
    /// @param then which of two comes first that fit as well
    static <T> List<T> best(
            Collection<T> among,
            Function<T, String> plain,
            String typed,
            Comparator<T> then,
            int most) {
        String[] words = SPACES.split(plain(typed).strip());
        return among.stream()
                .map(one -> new Fit<>(one, distance(words, plain.apply(one))))
                .filter(fit -> fit.distance() != NONE)
                .sorted(
                        Comparator.<Fit<T>>comparingInt(Fit::distance)
                                .thenComparing(Fit::one, then))
                .limit(most)
                .map(Fit::one)
                .toList();
    }

    /// The smaller, the better: 0 at the beginning of the name, a little at the beginning of a
    /// word, more within one.
    private static int distance(String[] words, String name) {
        int sum = 0;
        for (String word : words) {
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
