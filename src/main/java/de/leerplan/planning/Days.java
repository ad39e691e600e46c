package de.leerplan.planning;

import de.leerplan.planning.fleet.Timetable;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// What trucks do all day, each tour worked out once: most tours of a changed plan are those the
/// crews know, and a changed one is asked for again for each item of its bill.
final class Days {
    private final Timetable timetable;
    private final Kept[] known;
    private final @Nullable Kept[] last;

    private record Kept(int[] order, Timetable.Day day) {
        boolean isOf(int... other) {
            return Arrays.equals(order, other);
        }
    }

    Days(Timetable timetable, List<int[]> known) {
        this.timetable = timetable;
        this.known = new Kept[known.size()];
        for (int vehicle = 0; vehicle < known.size(); vehicle++) {
            this.known[vehicle] = worked(vehicle, known.get(vehicle));
        }
        last = new Kept[known.size()];
    }

    /// What `vehicle` does to make the visits of `order`.
    Timetable.Day of(int vehicle, int... order) {
        if (known[vehicle].isOf(order)) {
            return known[vehicle].day();
        }
        Kept kept = last[vehicle];
        if (kept == null || !kept.isOf(order)) {
            kept = worked(vehicle, order);
            last[vehicle] = kept;
        }
        return kept.day();
    }

    private Kept worked(int vehicle, int... order) {
        return new Kept(order.clone(), timetable.of(vehicle, order));
    }
}
