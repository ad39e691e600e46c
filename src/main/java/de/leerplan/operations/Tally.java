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
        return new Tally(
                facts + 1,
                readings,
                duplicates,
                late,
                refused,
                lastMinute,
                thisMinute,
                minute,
                sources);
    }

    Tally reading() {
        return new Tally(
                facts,
                readings + 1,
                duplicates,
                late,
                refused,
                lastMinute,
                thisMinute + 1,
                minute,
                sources);
    }

    Tally duplicate() {
        return new Tally(
                facts,
                readings,
                duplicates + 1,
                late,
                refused,
                lastMinute,
                thisMinute,
                minute,
                sources);
    }

    Tally lateReading() {
        return new Tally(
                facts,
                readings,
                duplicates,
                late + 1,
                refused,
                lastMinute,
                thisMinute,
                minute,
                sources);
    }

    Tally refusal() {
        return new Tally(
                facts,
                readings,
                duplicates,
                late,
                refused + 1,
                lastMinute,
                thisMinute,
                minute,
                sources);
    }

    Tally minutePassed(Instant at) {
        return new Tally(facts, readings, duplicates, late, refused, thisMinute, 0, at, sources);
    }

    Tally with(SourceBook newSources) {
        return new Tally(
                facts,
                readings,
                duplicates,
                late,
                refused,
                lastMinute,
                thisMinute,
                minute,
                newSources);
    }
}
