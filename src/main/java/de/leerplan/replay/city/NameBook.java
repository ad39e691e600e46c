package de.leerplan.replay.city;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gives each side street a name of its district's theme, each name once in the city.
final class NameBook {
    private static final String[] STRAIGHT = {"straße", "weg", "allee", "gasse", "ring", "steig"};
    private static final String[] WINDING = {"weg", "straße", "pfad", "winkel", "grund", "steg"};

    private final Map<String, Deque<String>> straight = new TreeMap<>();
    private final Map<String, Deque<String>> winding = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param stems the theme and its stems, as `names.txt` has them
    NameBook(Map<String, String[]> stems, Collection<String> taken) {
        used.addAll(taken);
        stems.forEach((theme, list) -> straight.put(theme, names(list, STRAIGHT)));
        stems.forEach((theme, list) -> winding.put(theme, names(list, WINDING)));
    }

    /// The next free name, or an empty text when the theme is used up.
    String next(String theme, boolean bent) {
        Deque<String> names = (bent ? winding : straight).getOrDefault(theme, new ArrayDeque<>());
        while (!names.isEmpty()) {
            String name = names.poll();
            if (used.add(name)) {
                return name;
            }
        }
        return "";
    }

    private static Deque<String> names(String[] stems, String[] endings) {
        Deque<String> out = new ArrayDeque<>();
        for (int round = 0; round < endings.length; round++) {
            for (String stem : stems) {
                if (!stem.startsWith("=")) {
                    out.add(joined(stem, endings[round]));
                } else if (round == 0) {
                    out.add(stem.substring(1));
                }
            }
        }
        return out;
    }

    private static String joined(String stem, String ending) {
        if (!stem.endsWith("_")) {
            return stem + ending;
        }
        String word = stem.substring(0, stem.length() - 1);
        String capital = ending.substring(0, 1).toUpperCase(Locale.ROOT);
        return word + (word.endsWith("-") ? "" : " ") + capital + ending.substring(1);
    }
}
