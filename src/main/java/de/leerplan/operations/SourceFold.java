package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.operations.Observation.DoorChanged;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SignalWaits;

/// Keeps count of what came from whom, and how the doors are.
final class SourceFold {
    private SourceFold() {}

    /// Readings made here, such as those of simulated bins, have no source.
    static DayState count(DayState s, ReadingReceived fact, Arrival arrival) {
        return fact.source()
                .map(
                        source ->
                                with(
                                        s,
                                        source,
                                        arrival,
                                        ArrivalCount.of(
                                                fact.at(),
                                                fact.container().value(),
                                                fact.measuredAt())))
                .orElse(s);
    }

    static DayState count(DayState s, SignalWaits fact) {
        return with(
                s,
                fact.source(),
                Arrival.WAITING,
                ArrivalCount.of(fact.at(), fact.signal().device(), fact.signal().measuredAt()));
    }

    /// Only of what was meant to be readings.
    static DayState count(DayState s, MessageRefused fact) {
        return fact.why()
                .map(why -> why == Refusal.FUTURE ? Arrival.FUTURE : Arrival.REFUSED)
                .map(arrival -> with(s, fact.source(), arrival, ArrivalCount.of(fact)))
                .orElse(s);
    }

    /// Said in the feed when a network server falls silent, and when it is back.
    static DayState changed(DayState s, DoorChanged fact) {
        Door door = fact.door();
        Door before = s.tally().sources().doors().get(door.name());
        DayState next = s.with(s.tally().with(s.tally().sources().with(door)));
        if (door.kind() != Door.Kind.NETWORK_SERVER || door.state() == Door.State.CONNECTING) {
            return next;
        }
        boolean wasOpen = before != null && before.state().open();
        if (door.state().open()) {
            return wasOpen ? next : next.noting(INFO, Notice.Kind.DOOR_OPEN, door.name(), "");
        }
        boolean sameTrouble = before != null && before.state() == door.state();
        return sameTrouble
                ? next
                : next.noting(
                        WARNING,
                        Notice.Kind.DOOR_SHUT,
                        door.name(),
                        door.state().name(),
                        door.saying());
    }

    private static DayState with(DayState s, String source, Arrival arrival, ArrivalCount last) {
        return s.with(s.tally().with(s.tally().sources().with(source, arrival, last)));
    }
}
