package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.List;

/// What becomes of a person's holds while the truck they are for cannot drive: others may take
/// over, and the dispatcher is told, both when it drops out and when it is back.
final class HoldFold {
    private HoldFold() {}

    static DayState rested(DayState s, TruckId truck) {
        List<JobId> held = s.holds().heldTo(truck);
        DayState next = s.with(s.holds().withoutTruck(truck));
        if (s.holds().hold(truck)) {
            next = next.noting(WARNING, Notice.Kind.TOUR_LET_GO, truck.value(), "");
        }
        return said(next, WARNING, Notice.Kind.HOLDS_REST, truck, held);
    }

    /// It gets back what nobody has taken over; what another crew knows by now stays with that.
    static DayState back(DayState s, TruckId truck) {
        List<JobId> again = new ArrayList<>();
        List<JobId> taken = new ArrayList<>();
        for (JobId job : s.holds().restingFor(truck)) {
            if (isWanted(s, job)) {
                (isElsewhere(s, truck, job) ? taken : again).add(job);
            }
        }
        DayState next = s.with(s.holds().back(truck, again));
        next = said(next, INFO, Notice.Kind.HOLDS_AGAIN, truck, again);
        return said(next, WARNING, Notice.Kind.HOLDS_ENDED, truck, taken);
    }

    /// Whether a person gave it to a truck that cannot drive, and it could be made.
    static boolean isLeft(DayState s, JobId job) {
        return s.holds().restsFor(job).isPresent() && isWanted(s, job);
    }

    private static boolean isWanted(DayState s, JobId job) {
        return !s.roads().isCutOff(job)
                && switch (job) {
                    case ContainerId id -> isWanted(s.container(id));
                    case OrderId id -> s.order(id).mayGo();
                };
    }

    private static boolean isWanted(ContainerState container) {
        Handling handling = container.handling();
        return !container.burns() && (handling == Handling.USUAL || handling == Handling.MUST_GO);
    }

    private static boolean isElsewhere(DayState s, TruckId truck, JobId job) {
        return s.trucks().values().stream()
                .filter(other -> other.fit() && !other.truck().id().equals(truck))
                .anyMatch(other -> Progress.planned(other, job).isPresent());
    }

    private static DayState said(
            DayState s,
            Notice.Severity severity,
            Notice.Kind kind,
            TruckId truck,
            List<JobId> jobs) {
        return jobs.isEmpty()
                ? s
                : s.noting(severity, kind, truck.value(), StreetFold.listed(jobs));
    }
}
