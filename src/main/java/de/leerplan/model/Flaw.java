package de.leerplan.model;

import java.util.Arrays;
import java.util.List;

/// One way in which something from outside can be unusable: a constant of an enum. What is wrong
/// and how to mend it stand in `assets/texts/flaws_*.properties`, under `<enum>.<constant>` and
/// `<enum>.<constant>.remedy`. A constant keeps its name for ever, since journals name it.
public interface Flaw {
    /// As of an enum.
    String name();

    /// What its sentences have to be told, in this order: `{0}` is the first.
    List<String> figures();

    /// What both sentences stand under.
    default String key() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }

    /// This flaw of one thing.
    ///
    /// @param figures numbers, names and excerpts as they stand in what is unusable; none of them a
    ///     word of any language
    /// @throws IllegalArgumentException if there are more or fewer than `figures()` names
    default Saying of(Object... figures) {
        if (figures.length != figures().size()) {
            throw new IllegalArgumentException(key() + " is told of with " + figures());
        }
        return new Saying(key(), Arrays.stream(figures).map(String::valueOf).toList());
    }
}
