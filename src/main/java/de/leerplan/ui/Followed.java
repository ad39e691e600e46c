package de.leerplan.ui;

import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;

import java.util.List;
import java.util.Optional;

/// Keeps what is selected the same thing while the day goes on: a stop's place in its tour moves
/// up with every stop that is done.
final class Followed {
    private Followed() {}

    /// What `selection` of the state before is in the state after. A stop that is done, or was
    /// planned away, becomes its container or order, or its truck where it had
    /// none.
    static Selection selection(Selection selection, DayState before, DayState after) {
        if (!(selection instanceof Selection.OfStop of)) {
            return selection;
        }
        Optional<Stop> stop = stop(before, of);
        if (stop.isEmpty() || stop.equals(stop(after, of))) {
            return selection;
        }
        List<Stop> left = after.truck(of.truck()).tour().map(Tour::stops).orElseGet(List::of);
        for (int i = 0; i < left.size(); i++) {
            if (same(stop.get(), left.get(i))) {
                return new Selection.OfStop(of.truck(), i);
            }
        }
        return stop.get().job().map(Selection::of).orElse(new Selection.OfTruck(of.truck()));
    }

    private static Optional<Stop> stop(DayState state, Selection.OfStop of) {
        return state.truck(of.truck())
                .tour()
                .filter(tour -> of.index() < tour.stops().size())
                .map(tour -> tour.stops().get(of.index()));
    }

    private static boolean same(Stop a, Stop b) {
        return a.job().isPresent() ? a.job().equals(b.job()) : a.equals(b);
    }
}
