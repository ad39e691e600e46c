package de.leerplan.operations;

import de.leerplan.model.Stop;
import de.leerplan.model.Tour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whether a proposed tour still goes on from where its truck now is.
final class TourFit {
    /// Times that shift by less are not worth telling a crew.
    private static final Duration SAME_TIME = Duration.ofMinutes(3);

    private TourFit() {}

    /// The proposed tour without the stops done since it was asked for; empty if the truck did
    /// something else meanwhile or the promise to its crew would be broken.
    static Optional<Tour> trimmed(TruckState truck, Tour proposed) {
        int doneSince = truck.done().size() + 1 - proposed.firstNumber();
        if (doneSince < 0 || doneSince > proposed.stops().size()) {
            return Optional.empty();
        }
        int firstDone = truck.done().size() - doneSince;
        for (int i = 0; i < doneSince; i++) {
            Optional<Stop> planned = truck.done().get(firstDone + i).planned();
            if (planned.isEmpty() || !sameTarget(planned.get(), proposed.stops().get(i))) {
                return Optional.empty();
            }
        }
        List<Stop> left = proposed.stops().subList(doneSince, proposed.stops().size());
        if (!keepsPromise(truck.tour(), left)) {
            return Optional.empty();
        }
        int base = Math.clamp(proposed.base() - doneSince, 0, left.size());
        return Optional.of(
                new Tour(
                        proposed.truck(), proposed.version(), truck.done().size() + 1, base, left));
    }

    /// Whether a crew would notice the difference.
    static boolean differs(Optional<Tour> known, Tour next) {
        if (known.isEmpty()) {
            return !next.stops().isEmpty();
        }
        List<Stop> before = known.get().stops();
        List<Stop> after = next.stops();
        if (before.size() != after.size()) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!sameTarget(before.get(i), after.get(i))
                    || !sameTime(before.get(i), after.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean keepsPromise(Optional<Tour> known, List<Stop> next) {
        if (known.isEmpty()) {
            return true;
        }
        List<Stop> base = known.get().stops().subList(0, known.get().base());
        if (base.size() > next.size()) {
            return false;
        }
        for (int i = 0; i < base.size(); i++) {
            if (!sameTarget(base.get(i), next.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameTime(Stop a, Stop b) {
        return Duration.between(a.times().start(), b.times().start()).abs().compareTo(SAME_TIME)
                <= 0;
    }

    private static boolean sameTarget(Stop a, Stop b) {
        return switch (a) {
            case Stop.Collect x ->
                    b instanceof Stop.Collect y && x.container().equals(y.container());
            case Stop.Pickup x ->
                    b instanceof Stop.Pickup y && x.order().id().equals(y.order().id());
            case Stop.Unload x -> b instanceof Stop.Unload y && x.site().equals(y.site());
            case Stop.Pause _ -> b instanceof Stop.Pause;
            case Stop.Return x -> b instanceof Stop.Return y && x.site().equals(y.site());
        };
    }
}
