package de.leerplan.ui.map;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.util.HashSet;
import java.util.Set;

/// Whether a bin must be emptied today, and whether that is being seen to: the alarm's colour is
/// for what nobody is on the way to.
enum Need {
    NONE,
    /// Must go, and stands on a tour.
    PLANNED,
    /// Must go, and stands on no tour.
    UNPLANNED;

    /// Tells the need of each bin of a moment.
    static final class Teller {
        private final Set<ContainerId> planned = new HashSet<>();

        Teller(DayState state) {
            state.trucks().values().stream()
                    .flatMap(truck -> truck.tour().stream())
                    .flatMap(tour -> tour.stops().stream())
                    .forEach(this::note);
        }

        private void note(Stop stop) {
            if (stop instanceof Stop.Collect collect) {
                planned.add(collect.container());
            }
        }

        Need of(ContainerState bin) {
            if (!bin.mustGo()) {
                return NONE;
            }
            return planned.contains(bin.container().id()) ? PLANNED : UNPLANNED;
        }
    }
}
