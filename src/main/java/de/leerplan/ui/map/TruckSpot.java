package de.leerplan.ui.map;

import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Theme;

import java.util.ArrayList;
import java.util.List;

/// A truck with where it is on a screen, and how its sign steps aside from there.
///
/// @param x screen x of the truck, y screen y
record TruckSpot(TruckId id, TruckLook look, double x, double y, StepAside.Step step) {
    /// The zoom from which numbers stand beside trucks, and not in them.
    private static final double NUMBERED_FROM = 14.6;

    private static final double AT_THE_DEPOT = 150;

    /// Of all trucks that are shown, in the order of the fleet: the first choose first.
    ///
    /// @param named whether numbers stand beside them where there is room
    static List<TruckSpot> of(
            DayState state, TruckMotion motion, SignBoard board, boolean named, Theme theme) {
        Viewport view = board.view();
        List<TruckSpot> spots = new ArrayList<>();
        int place = 0;
        for (TruckId id : state.city().trucks().keySet()) {
            TruckState truck = state.truck(id);
            double x = view.screenX(motion.x(truck));
            double y = view.screenY(motion.y(truck));
            if (board.concerns(x, y) && drawn(truck, state, view.zoom())) {
                TruckLook own = TruckLook.of(truck, place, far(view), theme);
                TruckLook look = named ? own : own.numberInside();
                StepAside.Step step = motion.aside().place(id, look.outline(), x, y, board);
                spots.add(new TruckSpot(id, look, x, y, step));
            }
            place++;
        }
        return spots;
    }

    private static boolean far(Viewport view) {
        return view.zoom() < NUMBERED_FROM;
    }

    /// Whether a truck is somewhere in the city: heard of today and not back home.
    static boolean out(TruckState truck) {
        return truck.heardAt().isPresent() && !truck.home();
    }

    /// Whether the sign of a truck is drawn at a zoom.
    static boolean drawn(TruckState truck, DayState state, double zoom) {
        return out(truck) && (zoom >= NUMBERED_FROM || !parked(truck, state));
    }

    /// Whether a truck is parked for want of work: from afar its sign would only hide others.
    private static boolean parked(TruckState truck, DayState state) {
        return truck.tour().map(Tour::collections).orElse(0) == 0
                && truck.done().isEmpty()
                && truck.place().metresTo(state.city().depot().place()) < AT_THE_DEPOT;
    }

    /// Screen x of its sign's middle.
    double signX() {
        return x + step.dx();
    }

    double signY() {
        return y + step.dy();
    }
}
