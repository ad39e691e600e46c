package de.leerplan.ui.sheet;

import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.SheetEntry;

import java.time.Instant;
import java.util.Optional;

/// One line of the sheet and what is ticked on it.
///
/// @param number of the stop, as printed
record SheetLine(int number, Stop stop, Tick tick) {
    /// What the paper says.
    sealed interface Tick {
        record None() implements Tick {}

        record Done() implements Tick {}

        record Not(SkipReason reason) implements Tick {}
    }

    static SheetLine open(int number, Stop stop) {
        return new SheetLine(number, stop, new Tick.None());
    }

    boolean isOpen() {
        return tick instanceof Tick.None;
    }

    SheetLine ticked(Tick newTick) {
        return new SheetLine(number, stop, newTick);
    }

    /// What it says as a fact; empty where nothing is ticked.
    ///
    /// @param now the stop cannot have been done later
    Optional<SheetEntry> entry(Instant now) {
        Instant planned = stop.times().finish();
        Instant done = planned.isAfter(now) ? now : planned;
        return switch (tick) {
            case Tick.None _ -> Optional.empty();
            case Tick.Done _ -> Optional.of(done(done));
            case Tick.Not(SkipReason reason) -> skipped(done, reason);
        };
    }

    private Optional<SheetEntry> skipped(Instant at, SkipReason reason) {
        Optional<ContainerId> container =
                stop instanceof Stop.Collect c ? Optional.of(c.container()) : Optional.empty();
        Optional<OrderId> order =
                stop instanceof Stop.Pickup p ? Optional.of(p.order().id()) : Optional.empty();
        return container.isPresent() || order.isPresent()
                ? Optional.of(
                        new SheetEntry(
                                DoneStop.Outcome.SKIPPED,
                                at,
                                container,
                                Optional.of(reason),
                                order))
                : Optional.empty();
    }

    private SheetEntry done(Instant at) {
        return switch (stop) {
            case Stop.Collect c ->
                    new SheetEntry(
                            DoneStop.Outcome.EMPTIED,
                            at,
                            Optional.of(c.container()),
                            Optional.empty());
            case Stop.Pickup p ->
                    new SheetEntry(
                            DoneStop.Outcome.FETCHED,
                            at,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(p.order().id()));
            case Stop.Unload _ -> other(DoneStop.Outcome.UNLOADED, at);
            case Stop.Pause _ -> other(DoneStop.Outcome.RESTED, at);
            case Stop.Return _ -> other(DoneStop.Outcome.RETURNED, at);
        };
    }

    private static SheetEntry other(DoneStop.Outcome outcome, Instant at) {
        return new SheetEntry(outcome, at, Optional.empty(), Optional.empty());
    }
}
