package de.leerplan.ui.desk;

import java.util.Comparator;
import java.util.List;

/// Finds entries by a few letters.
final class Finding {
    static final int MOST = 12;

    private Finding() {}

    /// The best first; actions and trucks where nothing is typed yet.
    static List<Entry> of(List<Entry> entries, String typed) {
        return Match.plain(typed).isBlank()
                ? entries.stream()
                        .sorted(Comparator.comparingInt(Entry::weight))
                        .limit(MOST)
                        .toList()
                : Match.best(
                        entries,
                        Entry::plain,
                        typed,
                        Comparator.comparingInt(Entry::weight)
                                .thenComparingInt(entry -> entry.name().length()),
                        MOST);
    }
}
