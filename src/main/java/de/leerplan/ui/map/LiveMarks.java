package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Theme;

import javafx.scene.canvas.GraphicsContext;

import java.util.List;

/// Rings about what is chosen and what lies under the pointer.
final class LiveMarks {
    private static final double TRUCK_RADIUS = 19;
    private static final double ORDER_RADIUS = OrderSign.R + 4;

    private Target hovered = new Target.Nothing();
    private double x;
    private double y;

    /// @return whether the picture changes by it
    boolean hover(Target target, double pointerX, double pointerY) {
        boolean changes =
                !(hovered instanceof Target.Nothing) || !(target instanceof Target.Nothing);
        hovered = target;
        x = pointerX;
        y = pointerY;
        return changes;
    }

    Target hovered() {
        return hovered;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void drawHovered(
            GraphicsContext g, Viewport view, Theme theme, TruckMotion motion, Density density) {
        double bin = density.size(view) * 0.5 + 5;
        switch (hovered) {
            case Target.Nothing _, Target.OnClosure _ -> {}
            case Target.OnBin on -> ring(g, view, theme, on.bin().container().place(), bin, false);
            case Target.OnOrder on ->
                    ring(g, view, theme, on.order().order().place(), ORDER_RADIUS, false);
            case Target.OnTruck on -> truck(g, view, theme, motion, on.truck(), false);
            case Target.OnCluster on ->
                    LiveView.ring(
                            g,
                            theme,
                            view.screenX(on.cluster().x()),
                            view.screenY(on.cluster().y()),
                            on.cluster().radius() + 3,
                            false);
        }
    }

    void drawSelected(
            GraphicsContext g,
            Viewport view,
            Theme theme,
            DayState state,
            TruckMotion motion,
            Density density,
            Selection selection) {
        double bin = density.size(view) * 0.5 + 6;
        switch (selection) {
            case Selection.None _ -> {}
            case Selection.OfContainer of ->
                    JobPlace.of(state, of.container())
                            .ifPresent(p -> ring(g, view, theme, p, bin, true));
            case Selection.OfTruck of -> {
                TruckState truck = state.trucks().get(of.truck());
                if (truck != null) {
                    truck(g, view, theme, motion, truck, true);
                }
            }
            case Selection.OfStop of -> {
                TruckState truck = state.trucks().get(of.truck());
                List<Stop> stops =
                        truck == null ? List.of() : truck.tour().map(Tour::stops).orElse(List.of());
                if (of.index() >= 0 && of.index() < stops.size()) {
                    ring(g, view, theme, stops.get(of.index()).place(), bin, true);
                }
            }
            case Selection.OfOrder of ->
                    JobPlace.of(state, of.order())
                            .ifPresent(p -> ring(g, view, theme, p, ORDER_RADIUS, true));
            case Selection.OfJobs of -> {
                for (JobId job : of.jobs()) {
                    JobPlace.of(state, job).ifPresent(p -> ring(g, view, theme, p, bin, true));
                }
            }
            case Selection.OfPlan _ -> {}
            case Selection.OfClosure of -> {
                Closure closure = state.closures().get(of.closure());
                if (closure != null) {
                    GeoPoint middle = closure.line().get(closure.line().size() / 2);
                    ring(g, view, theme, middle, 17, true);
                }
            }
        }
    }

    private static void truck(
            GraphicsContext g,
            Viewport view,
            Theme theme,
            TruckMotion motion,
            TruckState truck,
            boolean strong) {
        if (LiveTrucks.out(truck)) {
            double x = motion.signX(truck, view);
            double y = motion.signY(truck, view);
            LiveView.ring(g, theme, x, y, TRUCK_RADIUS, strong);
        }
    }

    private static void ring(
            GraphicsContext g,
            Viewport view,
            Theme theme,
            GeoPoint place,
            double radius,
            boolean strong) {
        double x = view.screenX(Mercator.x(place));
        double y = view.screenY(Mercator.y(place));
        LiveView.ring(g, theme, x, y, radius, strong);
    }
}
