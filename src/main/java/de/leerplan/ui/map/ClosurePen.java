package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// Draws a stretch of street: each point moves onto the nearest street, and the course between two
/// follows the streets. Searching is done by `worker`, what it found is shown by `screen`.
final class ClosurePen implements Pen {
    private final BaseMap base;
    private final Executor worker;
    private final Executor screen;
    private final Runnable done;
    private final Runnable abandoned;
    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(Sketch.EMPTY);
    private final List<StreetNet.Place> places = new ArrayList<>();
    private boolean oneWay;
    /// What was drawn at another time; holds until something else is drawn.
    private Sketch kept = Sketch.EMPTY;

    private @Nullable StreetNet net;

    /// @param worker one thread, so that points keep their order
    /// @param done called at `finish` if a stretch is drawn
    ClosurePen(BaseMap base, Executor worker, Executor screen, Runnable done, Runnable abandoned) {
        this.base = base;
        this.worker = worker;
        this.screen = screen;
        this.done = done;
        this.abandoned = abandoned;
    }

    /// Forgets what was drawn before.
    void begin() {
        begin(Sketch.EMPTY);
    }

    /// Begins with the stretch of a closure. The first point begins another one instead.
    void begin(Closure closure) {
        List<GeoPoint> line = closure.line();
        begin(
                new Sketch(
                        List.of(line.getFirst(), line.getLast()),
                        line,
                        closure.name(),
                        metres(line),
                        closure.direction() == Direction.ALONG));
    }

    private void begin(Sketch first) {
        worker.execute(
                () -> {
                    places.clear();
                    kept = first;
                    oneWay = first.oneWay();
                    draw();
                });
    }

    @Override
    public void put(GeoPoint point) {
        worker.execute(
                () -> {
                    net().nearest(point).ifPresent(places::add);
                    draw();
                });
    }

    @Override
    public void takeBack() {
        worker.execute(
                () -> {
                    if (!places.isEmpty()) {
                        places.removeLast();
                    }
                    draw();
                });
    }

    /// Whether only the direction of drawing is closed.
    void mean(boolean onlyThisWay) {
        worker.execute(
                () -> {
                    oneWay = onlyThisWay;
                    draw();
                });
    }

    @Override
    public void finish() {
        if (sketch.get().drawn()) {
            done.run();
        }
    }

    @Override
    public void abandon() {
        abandoned.run();
    }

    @Override
    public ReadOnlyObjectProperty<Sketch> sketch() {
        return sketch.getReadOnlyProperty();
    }

    /// Sorted out by the worker at the first point: a large city takes a moment.
    private StreetNet net() {
        StreetNet known = net;
        if (known == null) {
            known = new StreetNet(base);
            net = known;
        }
        return known;
    }

    private void draw() {
        Sketch drawn = places.isEmpty() ? kept.oneWay(oneWay) : drawn();
        screen.execute(() -> sketch.set(drawn));
    }

    private Sketch drawn() {
        List<GeoPoint> line = new ArrayList<>();
        Map<String, Double> streets = new HashMap<>();
        for (int i = 1; i < places.size(); i++) {
            List<GeoPoint> leg = net().between(places.get(i - 1), places.get(i));
            line.addAll(line.isEmpty() ? leg : leg.subList(1, leg.size()));
        }
        for (StreetNet.Place place : places) {
            streets.merge(place.street(), 1.0, Double::sum);
        }
        List<GeoPoint> points = places.stream().map(StreetNet.Place::at).toList();
        return new Sketch(points, line, mostly(streets), metres(line), oneWay);
    }

    private static double metres(List<GeoPoint> line) {
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        return metres;
    }

    private static String mostly(Map<String, Double> streets) {
        return streets.entrySet().stream()
                .filter(street -> !street.getKey().isBlank())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
