package de.leerplan.model;

import java.util.List;
import java.util.OptionalInt;

/// What is wrong with something from outside, for people of any language: the key of the sentences
/// and what these are told of.
///
/// @param key as of a `Flaw`; one that is in no text any more is told in the words of its time
/// @param figures numbers, names and excerpts, in the order of the flaw
/// @param where the path to the part at fault as it stands before the sentence: `[3].`; or empty
/// @param line of a table, from 1
public record Saying(String key, List<String> figures, String where, OptionalInt line) {
    public Saying {
        figures = List.copyOf(figures);
    }

    Saying(String key, List<String> figures) {
        this(key, figures, "", OptionalInt.empty());
    }

    /// The same of a part of something.
    public Saying within(String path) {
        return new Saying(key, figures, path + where, line);
    }

    /// The same in a line of a table.
    public Saying inLine(int number) {
        return new Saying(key, figures, where, OptionalInt.of(number));
    }

    /// The same where the table and its lines are nothing people know of.
    public Saying inNoLine() {
        return new Saying(key, figures, where, OptionalInt.empty());
    }
}
