package de.leerplan.ui.sheet;

import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.SheetEntered;
import de.leerplan.operations.SheetEntry;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A sheet that is being entered: the tour of one truck as it was printed last, line by line.
public final class SheetModel {
    private final TruckId truck;
    private final ObservableList<SheetLine> lines = FXCollections.observableArrayList();

    private SheetModel(TruckId truck) {
        this.truck = truck;
    }

    /// @return a sheet without lines if the truck has nothing left to do
    public static SheetModel of(DayState state, TruckId truck) {
        SheetModel model = new SheetModel(truck);
        state.truck(truck).tour().ifPresent(model::add);
        return model;
    }

    TruckId truck() {
        return truck;
    }

    ObservableList<SheetLine> lines() {
        return lines;
    }

    /// Ticks a line as done, or takes the tick back.
    void tick(int line) {
        SheetLine now = lines.get(line);
        boolean done = now.tick() instanceof SheetLine.Tick.Done;
        set(line, done ? new SheetLine.Tick.None() : new SheetLine.Tick.Done());
    }

    /// Says why a container was not emptied; means nothing on other lines.
    void skip(int line, SkipReason reason) {
        if (lines.get(line).stop() instanceof Stop.Collect) {
            set(line, new SheetLine.Tick.Not(reason));
        }
    }

    void clear(int line) {
        set(line, new SheetLine.Tick.None());
    }

    /// Ticks every line up to this one that has no tick yet: most sheets are all ticks.
    void tickUpTo(int line) {
        for (int i = 0; i <= line; i++) {
            if (lines.get(i).isOpen()) {
                set(i, new SheetLine.Tick.Done());
            }
        }
    }

    int ticked() {
        return (int) lines.stream().filter(line -> !line.isOpen()).count();
    }

    /// What is ticked as one decision; empty where nothing is.
    public Optional<SheetEntered> decision(Instant at, String by) {
        List<SheetEntry> entries = lines.stream().flatMap(line -> line.entry(at).stream()).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetEntered(at, by, truck, entries));
    }

    private void set(int line, SheetLine.Tick tick) {
        lines.set(line, lines.get(line).ticked(tick));
    }

    private void add(Tour tour) {
        for (int i = 0; i < tour.stops().size(); i++) {
            lines.add(SheetLine.open(tour.firstNumber() + i, tour.stops().get(i)));
        }
    }
}
