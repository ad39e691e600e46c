package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.operations.Decision.DeviceAssigned;
import de.leerplan.operations.Observation.DeviceCarriedOver;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.Result.SignalsTakenIn;

import java.util.List;

/// What becomes of radio devices: they wait, are assigned to a container, and what they had sent is
/// taken in.
final class DeviceFold {
    private DeviceFold() {}

    static DayState waits(DayState before, SignalWaits fact) {
        DayState s = SourceFold.count(before, fact);
        String device = fact.signal().device();
        WaitingDevice known = s.devices().waiting().get(device);
        if (known != null) {
            return s.with(s.devices().heard(known.again(fact.source(), fact.signal(), fact.at())));
        }
        WaitingDevice first = WaitingDevice.first(fact.source(), fact.signal(), fact.at());
        return s.with(s.devices().heard(first))
                .noting(WARNING, Notice.Kind.DEVICE_WAITING, device, fact.source());
    }

    static DayState carriedOver(DayState s, DeviceCarriedOver fact) {
        return s.with(s.devices().place(fact.device()));
    }

    /// @throws IllegalArgumentException if the city has no such container
    static DayState assigned(DayState s, DeviceAssigned fact) {
        s.container(fact.device().container());
        return s.with(s.devices().place(fact.device()))
                .noting(
                        INFO,
                        Notice.Kind.DEVICE_ASSIGNED,
                        fact.device().container().value(),
                        fact.device().device());
    }

    static DayState takenIn(DayState s, SignalsTakenIn fact) {
        DayState done = s.with(s.devices().takenIn(fact.device()));
        return fact.refused().isEmpty()
                ? done
                : done.noting(
                        WARNING,
                        Notice.Kind.SIGNALS_REFUSED,
                        fact.device(),
                        fact.saying().isPresent() ? "" : fact.refused(),
                        fact.saying());
    }

    /// Marks as asked for what was just assigned, and says what is to be done about it.
    static DayState askFor(DayState s, List<Intent> intents) {
        DeviceBoard board = s.devices();
        if (board.wanted().isEmpty()) {
            return s;
        }
        for (String name : board.wanted()) {
            PlacedDevice placed = board.placed().get(name);
            WaitingDevice waiting = board.waiting().get(name);
            if (placed != null && waiting != null) {
                intents.add(new Intent.TakeIn(placed, List.copyOf(waiting.signals())));
            }
        }
        return s.with(board.askedFor());
    }
}
