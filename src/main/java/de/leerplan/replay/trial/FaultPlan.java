package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides which sensors fail, when and how. Half of them never do.
final class FaultPlan {
    private static final Duration WARM_UP = Duration.ofDays(14);
    private static final FaultKind[] OF_ONE = {
        FaultKind.STUCK,
        FaultKind.SPIKING,
        FaultKind.DRIFTING,
        FaultKind.BLOCKED,
        FaultKind.DROPPED_OUT,
        FaultKind.LOW_BATTERY,
        FaultKind.TILTED,
        FaultKind.FIRE
    };

    private FaultPlan() {}

    static List<Fault> of(List<TrueBin> bins, Era era, Chance chance) {
        List<Fault> faults = new ArrayList<>();
        int[] order = shuffled(bins.size(), chance);
        int pairs = bins.size() / 16;
        for (int pair = 0; pair < pairs; pair++) {
            swap(order[2 * pair], order[2 * pair + 1], era, chance, faults);
        }
        int kind = 0;
        for (int i = 2 * pairs; i < bins.size() / 2; i++) {
            Instant at = begin(era, chance);
            while (at.isBefore(era.ends().minus(Duration.ofDays(2)))) {
                Fault fault = fault(OF_ONE[kind++ % OF_ONE.length], order[i], at, era, chance);
                faults.add(fault);
                at = fault.until().plus(hours(chance.between(7, 20) * 24));
            }
        }
        faults.sort(Comparator.comparing(Fault::from).thenComparing(Fault::bin));
        return faults;
    }

    private static Instant begin(Era era, Chance chance) {
        return era.begins().plus(WARM_UP).plus(hours(chance.between(0, 14) * 24));
    }

    private static void swap(int a, int b, Era era, Chance chance, List<Fault> faults) {
        Instant from = begin(era, chance);
        Instant until = earlier(from.plus(hours(chance.between(14, 28) * 24)), era.ends());
        faults.add(new Fault(FaultKind.SWAPPED, a, from, until, 0, b));
        faults.add(new Fault(FaultKind.SWAPPED, b, from, until, 0, a));
    }

    private static Fault fault(FaultKind kind, int bin, Instant at, Era era, Chance chance) {
        double days =
                switch (kind) {
                    case FIRE -> 1;
                    case DRIFTING -> chance.between(24, 40);
                    default -> chance.between(7, 18);
                };
        Instant until = earlier(at.plus(hours(days * 24)), era.ends());
        return new Fault(kind, bin, at, until, chance.between(0, 1), bin);
    }

    private static int[] shuffled(int size, Chance chance) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = chance.below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds((long) (hours * 3600));
    }
}
