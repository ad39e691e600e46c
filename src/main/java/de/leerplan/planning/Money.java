package de.leerplan.planning;

import de.leerplan.operations.Candidate;
import de.leerplan.operations.Prices;

/// Prices in the planner's unit, thousandths of a cent, so that whole numbers are exact enough for
/// metres and seconds.
record Money(Prices prices) {
    /// What leaving out a container that must be emptied counts on top: more than any tour costs.
    static final long MUST_GO = 100_000_000;

    private static final long UNIT = 1000;

    long perMetre() {
        return prices.perKilometre() * UNIT / 1000;
    }

    long perSecond() {
        return prices.perCrewMinute() * UNIT / 60;
    }

    long perOvertimeSecond() {
        return prices.perOvertimeMinute() * UNIT / 60;
    }

    /// A crew gets or loses one stop of a tour it knows.
    long unrest() {
        return prices.perMovedStop() * UNIT;
    }

    /// A crew serves a stop in another crew's territory.
    long foreign() {
        return prices.perForeignStop() * UNIT;
    }

    /// The expected price of an overflow if `candidate` is left.
    long overflow(Candidate candidate) {
        return Math.round(candidate.overflowChance() * prices.perOverflow() * UNIT);
    }

    static long cents(long price) {
        return Math.round((double) price / UNIT);
    }
}
