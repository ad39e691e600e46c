package de.leerplan.operations;

import de.leerplan.model.Load;
import de.leerplan.model.SiteId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.operations.Decision.SheetEntered;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.OrderMissed;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a sheet of paper changes: the same as if the truck had said so itself.
final class SheetFold {
    private SheetFold() {}

    static DayState entered(DayState s, SheetEntered sheet) {
        DayState next = s;
        for (SheetEntry entry : sheet.entries()) {
            next = entered(next, sheet, entry);
        }
        return next.noting(
                Notice.Severity.INFO,
                Notice.Kind.SHEET_ENTERED,
                sheet.truck().value(),
                Integer.toString(sheet.entries().size()));
    }

    private static DayState entered(DayState s, SheetEntered sheet, SheetEntry entry) {
        Instant at = sheet.at();
        Instant done = entry.doneAt();
        TruckState truck = s.truck(sheet.truck());
        return switch (entry.outcome()) {
            case EMPTIED ->
                    TruckFold.emptied(
                            s,
                            new ContainerEmptied(
                                    at,
                                    done,
                                    sheet.truck(),
                                    entry.container().orElseThrow(),
                                    amount(s, truck, entry)));
            case FETCHED ->
                    OrderFold.fulfilled(
                            s,
                            new OrderFulfilled(
                                    at,
                                    done,
                                    sheet.truck(),
                                    entry.order().orElseThrow(),
                                    s.order(entry.order().orElseThrow()).order().load()));
            case SKIPPED -> skipped(s, sheet, entry);
            case UNLOADED ->
                    TruckFold.unloaded(s, new TruckUnloaded(at, done, sheet.truck(), site(truck)));
            case RESTED ->
                    TruckFold.rested(s, new BreakTaken(at, done, sheet.truck(), rest(truck)));
            case RETURNED -> TruckFold.returned(s, new TruckReturned(at, done, sheet.truck()));
        };
    }

    private static DayState skipped(DayState s, SheetEntered sheet, SheetEntry entry) {
        SkipReason reason = entry.reason().orElseThrow();
        Instant done = entry.doneAt();
        return entry.order()
                .map(
                        order ->
                                OrderFold.missed(
                                        s,
                                        new OrderMissed(
                                                sheet.at(), done, sheet.truck(), order, reason)))
                .orElseGet(
                        () ->
                                TruckFold.skipped(
                                        s,
                                        new StopSkipped(
                                                sheet.at(),
                                                done,
                                                sheet.truck(),
                                                entry.container().orElseThrow(),
                                                reason)));
    }

    /// Paper weighs nothing: what was expected went into the truck.
    private static Load amount(DayState s, TruckState truck, SheetEntry entry) {
        ContainerState container = s.container(entry.container().orElseThrow());
        Optional<Stop> planned = Progress.planned(truck, container.container().id());
        return planned.filter(Stop.Collect.class::isInstance)
                .map(stop -> ((Stop.Collect) stop).amount())
                .orElseGet(() -> container.container().load(container.fill()));
    }

    private static SiteId site(TruckState truck) {
        return Progress.first(truck, Stop.Unload.class)
                .map(stop -> ((Stop.Unload) stop).site())
                .orElseThrow(
                        () ->
                                new Indigestible(
                                        FactFlaw.NO_UNLOADING.of(truck.truck().id()),
                                        truck.truck().id() + " has no unloading on its tour"));
    }

    private static Duration rest(TruckState truck) {
        return Progress.first(truck, Stop.Pause.class)
                .map(stop -> Duration.between(stop.times().start(), stop.times().finish()))
                .orElse(Duration.ZERO);
    }
}
