package de.leerplan.ui.desk;

import java.util.Comparator;
import java.util.List;

/// Finds entries by a few letters.
final class Finding {
    static final int MOST = 12;

    private Finding() {}

    /// The best first; actions and trucks where nothing is typed yet.
    static List<Entry> of(List<Entry> entries, String typed) {
        String query = Match.plain(typed);
        Comparator<Entry> best =
                Comparator.<Entry>comparingInt(entry -> Match.distance(query, entry.plain()))
                        .thenComparingInt(Entry::weight)
                        .thenComparingInt(entry -> entry.name().length());
        return query.isBlank()
                ? entries.stream()
                        .sorted(Comparator.comparingInt(Entry::weight))
                        .limit(MOST)
                        .toList()
                : entries.stream()
                        .filter(entry -> Match.distance(query, entry.plain()) != Match.NONE)
                        .sorted(best)
                        .limit(MOST)
                        .toList();
    }
}
