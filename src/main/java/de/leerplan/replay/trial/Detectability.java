package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Which faults leave any trace in what a control room hears. Judged by the truth alone, not by
/// what the program found. A fault without a trace is undetectable by nature and is counted apart.
record Detectability(List<TrueBin> bins) {
    private static final double VISIBLE_PERCENT = 30;
    private static final double NOISE_PERCENT = 15;

    boolean leavesTrace(Fault fault, TrialSensor sensor) {
        long reports = Duration.between(fault.from(), fault.until()).dividedBy(sensor.pause());
        if (reports < 4) {
            return false;
        }
        return switch (fault.kind()) {
            case SPIKING -> reports >= 24;
            case DROPPED_OUT -> hours(fault) >= 18;
            // The signal falls below any sound sensor's only after a while.
            case LOW_BATTERY -> sensor.senses().battery() && chargeAtEnd(fault) < 13;
            case TILTED -> sensor.senses().tilt();
            case FIRE -> sensor.senses().warmth() && heard(fault, sensor);
            case STUCK -> moved(fault);
            case DRIFTING -> emptiedWhileOff(fault) >= 2;
            case BLOCKED -> fault.strength() < 0.6 || told(fault, fault.bin()) >= 1;
            case SWAPPED ->
                    apart(fault, fault.bin(), fault.other(), sensor) >= 2
                            && apart(fault, fault.other(), fault.bin(), sensor) >= 1;
            case EMPTIED_UNREPORTED -> true;
        };
    }

    /// An emptying that nobody reported shows if enough was in it and it does not fill up at once.
    static boolean shows(Emptied emptied, TrueBin bin, TrialSensor sensor) {
        Instant twoReports = emptied.at().plus(sensor.pause().multipliedBy(2));
        return emptied.before() >= VISIBLE_PERCENT + 10 && bin.percent(twoReports) < 20;
    }

    private static double hours(Fault fault) {
        return Duration.between(fault.from(), fault.until()).toMinutes() / 60.0;
    }

    private static double chargeAtEnd(Fault fault) {
        return 22 - (3 + 5 * fault.strength()) * fault.days(fault.until());
    }

    /// The hot time is long enough that a report falls into it.
    private static boolean heard(Fault fault, TrialSensor sensor) {
        return sensor.senses().hurries()
                || sensor.pause().toMinutes() <= 40 + 120 * fault.strength();
    }

    /// While it says the same, the level changes far beyond all noise.
    private boolean moved(Fault fault) {
        TrueBin bin = bins.get(fault.bin());
        Instant sure = fault.until().minus(Duration.ofHours(6));
        return told(fault, fault.bin()) >= 1 || bin.inflow(fault.from(), sure) >= 40;
    }

    /// Reported emptyings during the fault at which enough was in the container.
    private long told(Fault fault, int bin) {
        Instant last = fault.until().minus(Duration.ofHours(6));
        return bins.get(bin).emptyings().stream()
                .filter(e -> e.reported() && e.before() >= VISIBLE_PERCENT)
                .filter(e -> e.at().isAfter(fault.from()) && e.at().isBefore(last))
                .count();
    }

    private long emptiedWhileOff(Fault fault) {
        double pointsPerDay = 100 * (0.008 + 0.017 * Math.abs(2 * fault.strength() - 1));
        return bins.get(fault.bin()).emptyings().stream()
                .filter(e -> e.reported() && e.before() >= VISIBLE_PERCENT)
                .filter(e -> fault.at(e.at()) && fault.days(e.at()) * pointsPerDay > NOISE_PERCENT)
                .count();
    }

    /// Reported emptyings of one container that cannot be confused with one of the other.
    private long apart(Fault fault, int one, int other, TrialSensor sensor) {
        Duration near = sensor.pause().multipliedBy(4);
        return bins.get(one).emptyings().stream()
                .filter(e -> e.reported() && e.before() >= VISIBLE_PERCENT)
                .filter(e -> fault.at(e.at()) && fault.at(e.at().plus(near)))
                .filter(e -> bins.get(other).percent(e.at()) >= VISIBLE_PERCENT)
                .filter(
                        e ->
                                bins.get(other).emptyings().stream()
                                        .noneMatch(
                                                o ->
                                                        Duration.between(o.at(), e.at())
                                                                        .abs()
                                                                        .compareTo(near)
                                                                < 0))
                .count();
    }
}
