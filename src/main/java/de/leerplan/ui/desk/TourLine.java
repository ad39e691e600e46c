package de.leerplan.ui.desk;

import de.leerplan.model.City;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;

/// A truck's row in the tour table. The row stays, its figures change.
final class TourLine {
    private final TruckId truck;
    private final Color color;
    private final ReadOnlyObjectWrapper<TourFigures> figures =
            new ReadOnlyObjectWrapper<>(TourFigures.NONE);

    private TourLine(TruckId truck, Color color) {
        this.truck = truck;
        this.color = color;
    }

    /// One row a truck, in the order of the fleet.
    static List<TourLine> of(City city) {
        List<TourLine> lines = new ArrayList<>();
        for (Truck truck : city.trucks().values()) {
            lines.add(new TourLine(truck.id(), Theme.tour(city, truck.id())));
        }
        return List.copyOf(lines);
    }

    /// All tours in one sentence: stops and kilometres, done and to be done.
    static String summary(DayState state, Texts texts) {
        int done = 0;
        int left = 0;
        double driven = 0;
        double toDrive = 0;
        for (TruckState truck : state.trucks().values()) {
            done += truck.collected();
            left += truck.tour().map(Tour::collections).orElse(0);
            driven += truck.metres();
            toDrive += truck.tour().map(Tour::metres).orElse(0);
        }
        return texts.text(
                "tours.summary",
                texts.number(done, 0),
                texts.number(done + left, 0),
                texts.kilometres(driven),
                texts.kilometres(driven + toDrive));
    }

    void show(DayState state, Texts texts) {
        figures.set(TourFigures.of(state, state.truck(truck), texts));
    }

    TruckId truck() {
        return truck;
    }

    Color color() {
        return color;
    }

    ReadOnlyObjectProperty<TourFigures> figures() {
        return figures.getReadOnlyProperty();
    }
}
