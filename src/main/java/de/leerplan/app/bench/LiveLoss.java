package de.leerplan.app.bench;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Notice;
import de.leerplan.operations.Stranded;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A truck that broke down, and what became of the stops it had before it.
///
/// @param stops how many those were, promised or not
/// @param taken how many other trucks have now
/// @param said how many no other truck has, of which the dispatcher is told so
/// @param stages where the time to the plan without it went
record LiveLoss(int stops, int taken, int said, LiveStages stages) {
    /// @param before a state in which it still drove, perhaps not the last: a plan may have come
    ///     into force since
    /// @param after the state with the plan without it; there it still has the tour with which it
    ///     broke down
    static LiveLoss of(TruckId lost, DayState before, DayState after, LiveStages stages) {
        List<JobId> its = TourDifference.left(after, lost);
        Set<JobId> driven = new HashSet<>();
        for (TruckState truck : after.trucks().values()) {
            if (truck.fit()) {
                driven.addAll(TourDifference.left(after, truck.truck().id()));
            }
        }
        int taken = (int) its.stream().filter(driven::contains).count();
        return new LiveLoss(its.size(), taken, said(before, after, lost), stages);
    }

    /// Stops that are neither on a tour nor spoken of.
    int silent() {
        return stops - taken - said;
    }

    /// The notice must be there, new, and name as many as there are.
    private static int said(DayState before, DayState after, TruckId lost) {
        int left = Stranded.of(after, lost).size();
        boolean told =
                after.notices().stream()
                        .filter(notice -> !before.notices().contains(notice))
                        .filter(notice -> notice.kind() == Notice.Kind.STOPS_STRANDED)
                        .filter(notice -> notice.subject().equals(lost.value()))
                        .anyMatch(notice -> notice.detail().equals(Integer.toString(left)));
        return told ? left : 0;
    }
}
