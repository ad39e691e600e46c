package de.leerplan.ui.desk;

/// Something the command palette can find.
///
/// @param kind what it is, as a word
/// @param name what is read
/// @param plain what is searched, as by `Match.plain`
/// @param weight breaks ties, less comes first
/// @param run what happens when it is chosen
record Entry(String kind, String name, String plain, int weight, Runnable run) {
    static Entry of(String kind, String name, int weight, Runnable run) {
        return new Entry(kind, name, Match.plain(name), weight, run);
    }
}
