package de.leerplan.ui.map;

import de.leerplan.model.Passage;
import de.leerplan.ui.Texts;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A measure up to which trucks get through, as a dispatcher types it: `2,75`, `2.75`, `7,5 t`. A
/// comma and a point are both the decimal separator, whatever the language.
enum Measure {
    WIDTH("m", 100, 150, 600, 275, Passage::upToWidth, Passage::widthCm),
    HEIGHT("m", 100, 150, 600, 350, Passage::upToHeight, Passage::heightCm),
    WEIGHT("t", 1000, 500, 60_000, 7_500, Passage::upToWeight, Passage::grossKg);

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,3}))?\\s*(\\p{Alpha}*)");

    private final String unit;
    private final int parts;
    private final int least;
    private final int most;
    private final int example;
    private final IntFunction<Passage> passage;
    private final ToIntFunction<Passage> limitOf;

    /// @param parts of the unit, in which `least`, `most` and `example` are given
    Measure(
            String unit,
            int parts,
            int least,
            int most,
            int example,
            IntFunction<Passage> passage,
            ToIntFunction<Passage> limitOf) {
        this.unit = unit;
        this.parts = parts;
        this.least = least;
        this.most = most;
        this.example = example;
        this.passage = passage;
        this.limitOf = limitOf;
    }

    /// The passage it leaves, to everybody where nothing is typed; empty if it cannot be read, is
    /// in another unit, or is out of range.
    Optional<Passage> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Passage.EVERYBODY);
        }
        Matcher match = NUMBER.matcher(typed.strip());
        if (!match.matches() || !(match.group(3).isEmpty() || match.group(3).equals(unit))) {
            return Optional.empty();
        }
        String decimals = match.group(2) == null ? "0" : match.group(2);
        double value = Double.parseDouble(match.group(1) + "." + decimals);
        // Rounded down, so that nobody gets stuck.
        int limit = (int) Math.floor(value * parts + 1e-6);
        return limit < least || limit > most ? Optional.empty() : Optional.of(passage.apply(limit));
    }

    /// What `read` reads as this limit; blank where there is none.
    String typed(Passage through, Texts texts) {
        int limit = limitOf.applyAsInt(through);
        if (limit == Integer.MAX_VALUE) {
            return "";
        }
        int decimals = limit % parts == 0 ? 0 : parts == 100 ? 2 : 3;
        return texts.number((double) limit / parts, decimals);
    }

    String unit() {
        return unit;
    }

    /// In its unit.
    double least() {
        return (double) least / parts;
    }

    double most() {
        return (double) most / parts;
    }

    double example() {
        return (double) example / parts;
    }
}
