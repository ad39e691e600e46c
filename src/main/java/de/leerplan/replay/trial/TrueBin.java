package de.leerplan.replay.trial;

import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How full a container really is: what came in, and when it was emptied.
final class TrueBin {
    private static final double SETTLES = 0.08;
    private static final Duration SETTLING = Duration.ofDays(2);

    private final Container container;
    private final Era era;
    private final double[] inflow;
    private final List<Emptied> emptyings = new ArrayList<>();

    /// @param inflow percentage points that came in since the beginning, at each step
    TrueBin(Container container, Era era, double[] inflow, double first) {
        this.container = container;
        this.era = era;
        this.inflow = inflow;
        emptyings.add(new Emptied(era.begins().minusSeconds(3600), true, 80, first));
    }

    Container container() {
        return container;
    }

    /// The crews' visits; the first lies before the beginning.
    List<Emptied> emptyings() {
        return emptyings;
    }

    void empty(Instant at, boolean reported, double rest) {
        emptyings.add(new Emptied(at, reported, percent(at), rest));
    }

    /// Percent of capacity; above 100 where it piles up.
    double percent(Instant at) {
        Emptied last = last(at);
        return last.rest() + inflow(last.at(), at) * settled(last, at);
    }

    private static double settled(Emptied last, Instant at) {
        double days = Duration.between(last.at(), at).toSeconds() / (double) SETTLING.toSeconds();
        return 1 - SETTLES * (1 - StrictMath.exp(-days));
    }

    /// Percent at `target` if nobody had come since `origin`.
    double left(Instant origin, Instant target) {
        Emptied last = last(origin);
        return last.rest() + inflow(last.at(), target) * settled(last, target);
    }

    /// What would come in between two moments, percentage points.
    double inflow(Instant from, Instant to) {
        return inflow(to) - inflow(from);
    }

    Emptied last(Instant at) {
        for (int i = emptyings.size() - 1; i > 0; i--) {
            if (!emptyings.get(i).at().isAfter(at)) {
                return emptyings.get(i);
            }
        }
        return emptyings.getFirst();
    }

    private double inflow(Instant at) {
        return inflow[era.step(at)];
    }
}
