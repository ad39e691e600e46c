package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/// What sensors said after a forecast's target, if nobody emptied the container before it.
///
/// @param byContainer entries in the order of their time, container by container
record SeenLater(List<List<Entry>> byContainer) implements Outcome {
    private static final Duration SOON_AFTER = Duration.ofHours(3);
    private static final double BRIM = 100;

    @Override
    public OptionalDouble left(int container, Instant origin, Instant target) {
        List<Entry> own = byContainer.get(container);
        for (Entry entry : own.subList(firstAfter(own, origin), own.size())) {
            if (entry.emptied() || entry.at().isAfter(target.plus(SOON_AFTER))) {
                return OptionalDouble.empty();
            }
            if (!entry.at().isBefore(target)) {
                return OptionalDouble.of(meant(entry, own));
            }
        }
        return OptionalDouble.empty();
    }

    /// A sensor that never says more than 100 sees no farther than the brim: its 100 is what lies
    /// above it, so an overflow. One that sees farther means what it says.
    private static double meant(Entry entry, List<Entry> own) {
        return entry.percent() == BRIM && own.stream().noneMatch(e -> e.percent() > BRIM)
                ? Math.nextUp(BRIM)
                : entry.percent();
    }

    private static int firstAfter(List<Entry> own, Instant origin) {
        int low = 0;
        int high = own.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (own.get(middle).at().isAfter(origin)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
