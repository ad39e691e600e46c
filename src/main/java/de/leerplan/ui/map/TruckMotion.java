package de.leerplan.ui.map;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Lets trucks glide from where they were to where they are, over as long as their messages lie
/// apart. Times are those of JavaFX's pulse, nanoseconds.
final class TruckMotion {
    private static final double SECOND = 1e9;
    private static final double LONGEST = 2 * SECOND;
    /// Farther than this (world units, some 1.5 km) nobody drives between two messages: jump.
    private static final double LEAP = 6e-5;

    private record Glide(double x0, double y0, double x1, double y1, long begins, double lasts) {
        double share(long now) {
            return lasts <= 0 ? 1 : Math.clamp((now - begins) / lasts, 0, 1);
        }

        double x(long now) {
            return x0 + (x1 - x0) * share(now);
        }

        double y(long now) {
            return y0 + (y1 - y0) * share(now);
        }
    }

    private final Map<TruckId, Glide> glides = new HashMap<>();
    private final StepAside aside;
    private long now;

    TruckMotion() {
        this(new StepAside());
    }

    /// @param aside how signs made room when they were last drawn
    TruckMotion(StepAside aside) {
        this.aside = aside;
    }

    /// Takes up where trucks now are.
    void show(DayState state) {
        for (TruckState truck : state.trucks().values()) {
            double x = Mercator.x(truck.place());
            double y = Mercator.y(truck.place());
            Glide old = glides.get(truck.truck().id());
            if (old == null || old.x1 != x || old.y1 != y) {
                glides.put(truck.truck().id(), towards(old, x, y));
            }
        }
    }

    private Glide towards(@Nullable Glide old, double x, double y) {
        if (old == null || Math.hypot(x - old.x1, y - old.y1) > LEAP) {
            return new Glide(x, y, x, y, now, 0);
        }
        double lasts = Math.min(LONGEST, now - old.begins);
        return new Glide(old.x(now), old.y(now), x, y, now, lasts);
    }

    /// Whether any truck is on its way at `pulse`.
    boolean advance(long pulse) {
        boolean moving = glides.values().stream().anyMatch(glide -> glide.share(now) < 1);
        now = pulse;
        return moving;
    }

    /// Everything arrives at once.
    void finish() {
        glides.replaceAll((_, glide) -> new Glide(glide.x1, glide.y1, glide.x1, glide.y1, now, 0));
    }

    double x(TruckState truck) {
        Glide glide = glides.get(truck.truck().id());
        return glide == null ? Mercator.x(truck.place()) : glide.x(now);
    }

    double y(TruckState truck) {
        Glide glide = glides.get(truck.truck().id());
        return glide == null ? Mercator.y(truck.place()) : glide.y(now);
    }

    /// How the signs of trucks make room for figures.
    StepAside aside() {
        return aside;
    }

    /// Where the sign of a truck stands in a view, as last drawn.
    double signX(TruckState truck, Viewport view) {
        return view.screenX(x(truck)) + aside.last(truck.truck().id()).dx();
    }

    double signY(TruckState truck, Viewport view) {
        return view.screenY(y(truck)) + aside.last(truck.truck().id()).dy();
    }

    /// Whether the sign of a truck, as last drawn, lies under a point of the screen.
    boolean covers(TruckState truck, Viewport view, double px, double py) {
        return aside.covers(
                truck.truck().id(), px - view.screenX(x(truck)), py - view.screenY(y(truck)));
    }
}
