package de.leerplan.ui.map;

import de.leerplan.model.City;
import de.leerplan.model.Container;

import java.util.Arrays;
import java.util.List;

/// The containers of a city with their places in world units. Immutable; made once a city.
final class Bins {
    static final Bins NONE = new Bins(List.of());

    private final List<Container> containers;
    private final double[] xs;
    private final double[] ys;

    Bins(City city) {
        this(List.copyOf(city.containers().values()));
    }

    private Bins(List<Container> containers) {
        this.containers = containers;
        this.xs = containers.stream().mapToDouble(c -> Mercator.x(c.place())).toArray();
        this.ys = containers.stream().mapToDouble(c -> Mercator.y(c.place())).toArray();
    }

    /// Whether bins of the one are those of the other. A city is made once and handed on, so that
    /// there is no need to compare thousands of records.
    @SuppressWarnings("ReferenceEquality")
    static boolean sameCity(City one, City other) {
        return one == other;
    }

    int size() {
        return xs.length;
    }

    Container container(int i) {
        return containers.get(i);
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    /// Those within `view` in its pixels: x, y, x, y …
    double[] pixels(Viewport view) {
        Box seen = view.box(0);
        double[] pixels = new double[2 * xs.length];
        int n = 0;
        for (int i = 0; i < xs.length; i++) {
            if (seen.holds(xs[i], ys[i])) {
                pixels[n++] = view.screenX(xs[i]);
                pixels[n++] = view.screenY(ys[i]);
            }
        }
        return Arrays.copyOf(pixels, n);
    }
}
