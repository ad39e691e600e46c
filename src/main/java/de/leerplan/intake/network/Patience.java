package de.leerplan.intake.network;

import java.time.Duration;

/// How long to wait before the next try: twice as long after each failure, up to a limit.
public record Patience(Duration first, Duration longest) {
    /// One second at first, a minute at most.
    public static final Patience USUAL = new Patience(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /// @param failures in a row, from 1
    Duration after(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
