package de.leerplan.forecast;

import de.leerplan.model.Neglect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Goes forward half hour by half hour and sees what comes of leaving a container alone.
final class Neglecting {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final double STEP_HOURS = 0.5;

    /// What counts for the haste is how the chance rises in so many steps: as long as tours that
    /// are made or mended take to reach most stops, and readings to tell more.
    private static final int HASTE = 4;

    private static final double DAY = 24;

    private final Instant now;
    private final Instant evening;
    private Optional<Instant> possible = Optional.empty();
    private int since;
    private double first;
    private double last;
    private double sum;
    private double fullHours;

    private Neglecting(Instant now, Instant evening) {
        this.now = now;
        this.evening = evening;
    }

    /// @param walk from now on
    /// @param belief of now
    /// @param evening until when today lasts
    /// @param next when it can be emptied next
    static Neglect of(Pace pace, Walk walk, Belief belief, Instant evening, Instant next) {
        Belief emptied = Belief.emptied(belief.asOf());
        Neglecting neglecting = new Neglecting(belief.asOf(), evening);
        for (Instant at = belief.asOf(); !at.isAfter(next); at = at.plus(STEP)) {
            Rise rise = walk.to(at);
            double left = Forecast.risen(pace, belief, rise, at).chanceAbove(Filling.FULL);
            double anyway = Forecast.risen(pace, emptied, rise, at).chanceAbove(Filling.FULL);
            neglecting.pass(at, left, anyway);
        }
        return neglecting.result();
    }

    private void pass(Instant at, double chance, double anyway) {
        fullHours += STEP_HOURS * Math.max(0, chance - anyway);
        if (possible.isPresent() && since < HASTE) {
            since++;
            last = chance;
            sum += chance;
        }
        if (possible.isEmpty() && chance >= Neglect.POSSIBLE && !at.isAfter(evening)) {
            possible = Optional.of(at);
            first = chance;
            last = chance;
        }
    }

    private Neglect result() {
        double perHour = Math.max(0, last - first) / (HASTE * STEP_HOURS);
        return new Neglect(
                possible.map(at -> begins(at, perHour)),
                perHour,
                Math.min(1, sum / HASTE),
                fullHours);
    }

    /// Where the straight line through the chances at that moment and two hours later begins: so
    /// waiting costs as much as it risks, whichever half hour the chance is first looked at.
    private Instant begins(Instant at, double perHour) {
        double hours = perHour > 0 ? first / perHour : 0;
        Instant begins = at.minusSeconds(Math.round(Math.min(hours, DAY) * 3600));
        return begins.isBefore(now) ? now : begins;
    }
}
