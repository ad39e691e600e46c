package de.leerplan.operations;

import java.time.Instant;

/// What came in today, counted.
///
/// @param readings all readings, duplicates and late ones included
/// @param late readings older than what was already known, kept but not believed
/// @param lastMinute readings in the last full minute
/// @param thisMinute readings since
/// @param minute when the running minute began
/// @param sources the same by source
public record Tally(
        long facts,
        long readings,
        long duplicates,
        long late,
        long refused,
        int lastMinute,
        int thisMinute,
        Instant minute,
        SourceBook sources) {
    static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0, 0, Instant.EPOCH, SourceBook.EMPTY);

    Tally fact() {
        return plus(1, 0, 0, 0, 0);
    }

    Tally reading() {
        return plus(0, 1, 0, 0, 0);
    }

    Tally duplicate() {
        return plus(0, 0, 1, 0, 0);
    }

    Tally lateReading() {
        return plus(0, 0, 0, 1, 0);
    }

    Tally refusal() {
        return plus(0, 0, 0, 0, 1);
    }

    Tally minutePassed(Instant at) {
        return new Tally(facts, readings, duplicates, late, refused, thisMinute, 0, at, sources);
    }

    Tally with(SourceBook book) {
        return new Tally(
                facts, readings, duplicates, late, refused, lastMinute, thisMinute, minute, book);
    }

    private Tally plus(int fact, int reading, int duplicate, int old, int refusal) {
        return new Tally(
                facts + fact,
                readings + reading,
                duplicates + duplicate,
                late + old,
                refused + refusal,
                lastMinute,
                thisMinute + reading,
                minute,
                sources);
    }
}
