package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Filling;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.model.Neglect;

import java.time.Duration;
import java.time.Instant;

/// Whether emptying a container lasts until somebody can be there first thing tomorrow: one that
/// fills within a day or so does not if its truck comes early in the morning, and does if it comes
/// later.
///
/// @param now the moment of the question
/// @param from the half hour from which on emptying it lasts, or the last one of today
/// @param atOnce the chance that it overflows all the same if it is emptied at once, 0..1
/// @param then the same if it is emptied in that half hour
record Lasting(Instant now, Instant from, double atOnce, double then) {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final double STEPS_AN_HOUR = 2;

    /// @param filling of the container
    /// @param next when it can be emptied next, if it cannot wait
    static Lasting of(DayState s, ContainerState container, Filling filling, Instant next) {
        double atOnce = container.risk() < Neglect.POSSIBLE ? 0 : anyway(s, filling, 0, next);
        if (atOnce < Neglect.POSSIBLE) {
            return new Lasting(s.now(), s.now(), atOnce, atOnce);
        }
        // It falls from half hour to half hour.
        long low = 0;
        long high = Math.max(0, Duration.between(s.now(), last(s, container)).dividedBy(STEP));
        while (low < high) {
            long half = (low + high) / 2;
            if (anyway(s, filling, half, next) < Neglect.POSSIBLE) {
                high = half;
            } else {
                low = half + 1;
            }
        }
        Instant from = s.now().plus(STEP.multipliedBy(low));
        return new Lasting(s.now(), from, atOnce, anyway(s, filling, low, next));
    }

    private static double anyway(DayState s, Filling filling, long steps, Instant next) {
        Belief emptied = Belief.emptied(s.now().plus(STEP.multipliedBy(steps)));
        return filling.overflowChance(emptied, next);
    }

    private static Instant last(DayState s, ContainerState container) {
        Instant closes = Neglected.closes(s, container);
        Instant evening = Neglected.evening(s);
        return closes.isBefore(evening) ? closes : evening;
    }

    /// How much emptying it in time lowers the chance that it overflows, 0..1.
    ///
    /// @param atOnce what emptying it at once does
    double relief(OverflowRisk atOnce) {
        return atOnce.relief() + spared();
    }

    private double spared() {
        return Math.max(0, atOnce - then);
    }

    /// With what each hour costs that its truck comes too early.
    Neglect in(Neglect neglect) {
        if (from.equals(now)) {
            return neglect;
        }
        double hours = Duration.between(now, from).dividedBy(STEP) / STEPS_AN_HOUR;
        return neglect.lasting(from, spared() / hours);
    }
}
