package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which stop of its tour a place is, beside its bin or order; none where there is no room.
///
/// @param x world x of its middle, y world y
/// @param halfWidth pixels
record StopBadge(TruckId truck, String number, double x, double y, double halfWidth) {
    /// The zoom they are written from.
    static final double FROM = 15.6;

    /// Half its height, pixels.
    static final double HALF = 6.5;

    /// Of the rim about it, pixels.
    static final double RIM = 1.2;

    static final Font FONT = Lettering.semibold(9.5);
    private static final double BESIDE_BIN = 0.64;
    private static final double GAP = 2;

    /// Of all tours, the first of which choose first.
    ///
    /// @param binSize how wide a bin is drawn, pixels
    static List<StopBadge> of(
            List<TourLine> tours, SignBoard board, List<OrderSpot> orders, double binSize) {
        if (board.view().zoom() < FROM) {
            return List.of();
        }
        List<StopBadge> badges = new ArrayList<>();
        for (TourLine tour : tours) {
            List<Stop> stops = tour.stops();
            for (int i = 0; i < stops.size(); i++) {
                String number = Integer.toString(tour.firstNumber() + i);
                of(stops.get(i), tour.truck().truck().id(), number, board, orders, binSize)
                        .ifPresent(badges::add);
            }
        }
        return badges;
    }

    private static Optional<StopBadge> of(
            Stop stop,
            TruckId truck,
            String number,
            SignBoard board,
            List<OrderSpot> orders,
            double binSize) {
        Viewport view = board.view();
        Optional<OrderSpot> order = stop.job().flatMap(job -> OrderSpot.find(job, orders));
        GeoPoint place = stop.place();
        double x = view.screenX(order.map(OrderSpot::x).orElse(Mercator.x(place)));
        double y = view.screenY(order.map(OrderSpot::y).orElse(Mercator.y(place)));
        double beside =
                order.isPresent() ? OrderSign.R + OrderSign.RIM + GAP : binSize * BESIDE_BIN;
        double half = Math.max(HALF, (Lettering.width(FONT, number) + 7) / 2);
        Patch patch = new Patch(x + beside + half, y, half - HALF, 0, HALF + RIM);
        boolean shown = stop.job().isPresent() && view.sheet().holds(x, y);
        if (!shown || !board.free(patch, Figure.Worth.SIGN)) {
            return Optional.empty();
        }
        board.take(patch, Figure.Worth.SIGN);
        return Optional.of(
                new StopBadge(truck, number, view.worldX(patch.x()), view.worldY(patch.y()), half));
    }
}
