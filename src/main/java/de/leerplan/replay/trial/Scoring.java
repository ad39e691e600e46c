package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds what the program said against the truth.
record Scoring(List<TrueBin> bins, List<TrialSensor> sensors, List<Fault> faults, Era era) {
    /// A flag that a reading on its way raises just after the repair is no false one.
    private static final Duration GRACE = Duration.ofHours(3);

    private static final Duration AROUND = Duration.ofHours(8);

    TrialScore of(ControlRoom room) {
        TrialScore score = new TrialScore(containerYears());
        List<List<Flag>> flags = new ArrayList<>();
        bins.forEach(_ -> flags.add(new ArrayList<>()));
        room.flags().forEach(flag -> flags.get(flag.bin()).add(flag));
        Detectability detectability = new Detectability(bins);
        for (Fault fault : faults) {
            KindScore kind = score.of(fault.kind());
            Optional<Flag> first = first(flags.get(fault.bin()), fault);
            if (!detectability.leavesTrace(fault, sensors.get(fault.bin()))) {
                kind.traceless(first.isPresent());
            } else {
                count(kind, first, fault.from(), named(flags.get(fault.bin()), fault));
            }
        }
        for (int bin = 0; bin < bins.size(); bin++) {
            unreported(score, bin, flags.get(bin));
            for (Flag flag : flags.get(bin)) {
                if (isFalse(flag)) {
                    score.of(flag.kind()).falseFlag();
                }
            }
        }
        score.believed().add(room.believed());
        score.raw().add(room.raw());
        return score;
    }

    private static Optional<Flag> first(List<Flag> flags, Fault fault) {
        return flags.stream()
                .filter(flag -> fault.at(flag.at()) && flag.finds(fault.kind()))
                .findFirst();
    }

    private static boolean named(List<Flag> flags, Fault fault) {
        return flags.stream().anyMatch(f -> fault.at(f.at()) && f.kind() == fault.kind());
    }

    private static void count(KindScore kind, Optional<Flag> flag, Instant from, boolean named) {
        flag.ifPresentOrElse(
                f -> kind.found(Duration.between(from, f.at()).toMinutes() / 60.0, named),
                kind::missed);
    }

    private void unreported(TrialScore score, int bin, List<Flag> flags) {
        for (Emptied emptied : bins.get(bin).emptyings()) {
            boolean counts =
                    !emptied.reported()
                            && !faulty(bin, emptied.at())
                            && !faulty(bin, emptied.at().plus(AROUND));
            if (!counts) {
                continue;
            }
            KindScore kind = score.of(FaultKind.EMPTIED_UNREPORTED);
            Optional<Flag> flag =
                    flags.stream()
                            .filter(f -> f.condition().isEmpty() && around(f, emptied.at()))
                            .findFirst();
            if (Detectability.shows(emptied, bins.get(bin), sensors.get(bin))) {
                count(kind, flag, emptied.at(), true);
            } else {
                kind.traceless(flag.isPresent());
            }
        }
    }

    private static boolean around(Flag flag, Instant emptied) {
        return Duration.between(emptied, flag.about()).abs().compareTo(AROUND) < 0;
    }

    private boolean isFalse(Flag flag) {
        if (faulty(flag.bin(), flag.at())) {
            return false;
        }
        boolean trulyEmptied =
                bins.get(flag.bin()).emptyings().stream().anyMatch(e -> around(flag, e.at()));
        return flag.condition().isPresent() || !trulyEmptied;
    }

    private boolean faulty(int bin, Instant at) {
        return faults.stream()
                .filter(fault -> fault.bin() == bin)
                .anyMatch(f -> !at.isBefore(f.from()) && at.isBefore(f.until().plus(GRACE)));
    }

    /// Years that sensors spent without a fault: only there a flag can be false.
    private double containerYears() {
        double days = (double) bins.size() * era.days();
        for (Fault fault : faults) {
            days -= fault.days(fault.until());
        }
        return days / 365.25;
    }
}
