package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.Passage;
import de.leerplan.model.RoadConditions;
import de.leerplan.operations.Notice.Severity;
import de.leerplan.operations.Observation.TrafficReported;

/// What closures and traffic change. Whatever happened, what holds now is compared with what held
/// before: closures begin and end by themselves, and the same report twice changes nothing.
final class StreetFold {
    private StreetFold() {}

    static DayState closed(DayState s, Closure closure) {
        return settled(s.with(s.roads().with(closure)));
    }

    static DayState opened(DayState s, String closure) {
        return settled(s.with(s.roads().without(closure)));
    }

    static DayState heard(DayState s, TrafficReported fact) {
        return settled(s.with(s.roads().hearing(fact.source(), fact.stretches())));
    }

    static DayState settled(DayState s) {
        RoadBook book = s.roads().tidied(s.now());
        RoadConditions now = book.at(s.now());
        RoadConditions before = book.inForce();
        if (now.equals(before)) {
            return s.with(book);
        }
        return told(s.with(book.holding(now)), before, now)
                .disturbed(Cause.Kind.CLOSURE, subject(before, now));
    }

    private static DayState told(DayState s, RoadConditions before, RoadConditions now) {
        DayState next = s;
        for (Closure closure : now.closures()) {
            if (!before.closures().contains(closure) && closes(closure)) {
                next =
                        next.noting(
                                Severity.WARNING,
                                Notice.Kind.STREET_CLOSED,
                                closure.name(),
                                closure.until().toString());
            }
        }
        for (Closure closure : before.closures()) {
            boolean holds = now.closures().stream().anyMatch(c -> c.id().equals(closure.id()));
            if (!holds && closes(closure)) {
                next = next.noting(Severity.INFO, Notice.Kind.STREET_OPENED, closure.name(), "");
            }
        }
        return next;
    }

    private static boolean closes(Closure closure) {
        return !closure.passage().equals(Passage.EVERYBODY);
    }

    /// The name of the closure that began or ended; empty where only traffic changed.
    private static String subject(RoadConditions before, RoadConditions now) {
        return now.closures().stream()
                .filter(closure -> !before.closures().contains(closure))
                .findFirst()
                .or(
                        () ->
                                before.closures().stream()
                                        .filter(closure -> !now.closures().contains(closure))
                                        .findFirst())
                .map(Closure::name)
                .orElse("");
    }
}
