package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.geometry.Point2D;

import java.util.Optional;

/// The map as something to drop on: before what is on a tour, or on a truck.
record MapDrop(Workplace workplace, MapHandle map) implements DropZone {
    @Override
    public Optional<Aim> aimAt(Point2D scenePoint) {
        DayState state = workplace.state().get();
        Selection under = map.at(scenePoint);
        if (under instanceof Selection.OfTruck of) {
            return Optional.of(new Aim.OnTour(of.truck()));
        }
        return under.job()
                .flatMap(
                        job ->
                                Planned.of(state, job)
                                        .map(p -> Aim.before(state, p.truck().truck().id(), job)));
    }
}
