package de.leerplan.ui.map;

import de.leerplan.operations.DayState;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Signs and rings as the page of Google's map draws them. Each is a list, in the order that
/// `google.html` names beside where it reads it; places are in world units.
record GoogleSigns(DayState state, Viewport view, Theme theme) {
    /// Ties, stop numbers, orders and trucks.
    Map<String, Object> of(
            List<SitePlate> plates,
            List<OrderSpot> orders,
            List<StopBadge> badges,
            List<TruckSpot> trucks) {
        List<Object> ties = new ArrayList<>();
        plates.forEach(p -> addTie(ties, view.worldX(p.x()), view.worldY(p.y()), p.step()));
        orders.forEach(order -> addTie(ties, order.x(), order.y(), order.step()));
        return Map.of(
                "ties",
                ties,
                "badges",
                badges.stream().map(this::badge).toList(),
                "orders",
                orders.stream().map(this::order).toList(),
                "armchair",
                OrderSign.ARMCHAIR,
                "trucks",
                trucks.stream().map(this::truck).toList(),
                "ink",
                inks());
    }

    /// Rings about what is chosen.
    Map<String, Object> of(List<RingSpots.Ring> rings) {
        return Map.of(
                "rings",
                rings.stream()
                        .map(r -> List.of(view.worldX(r.x()), view.worldY(r.y()), r.radius()))
                        .toList(),
                "accent",
                web(Token.ACCENT));
    }

    /// Of ties, of rims about signs, about trucks, and of how full a truck may get.
    private Map<String, String> inks() {
        Color land = Ink.of(theme, Token.LAND);
        Color track = Ink.mix(land, Ink.of(theme, Token.TEXT), 0.22);
        return Map.of(
                "text",
                web(Token.TEXT),
                "rim",
                web(Token.PANEL),
                "land",
                GoogleScene.web(land),
                "track",
                GoogleScene.web(track));
    }

    private static void addTie(List<Object> ties, double x, double y, StepAside.Step step) {
        if (!step.isNone()) {
            ties.add(List.of(x, y, -step.dx(), -step.dy(), 1 - step.clear()));
        }
    }

    private List<Object> badge(StopBadge badge) {
        Color color = Ink.of(Theme.tour(state.city(), badge.truck()));
        return List.of(
                badge.x(),
                badge.y(),
                badge.halfWidth(),
                badge.number(),
                GoogleScene.web(color),
                GoogleScene.web(Ink.on(color)));
    }

    private List<Object> order(OrderSpot spot) {
        OrderLook look = spot.look();
        return List.of(
                spot.x(),
                spot.y(),
                OrderSign.R,
                web(look.plate()),
                web(look.line()),
                web(look.chair()),
                look.dashed());
    }

    private List<Object> truck(TruckSpot spot) {
        TruckLook look = spot.look();
        Color color = Ink.of(Theme.tour(look.tour()));
        return List.of(
                view.worldX(spot.x()),
                view.worldY(spot.y()),
                look.heading() * 10,
                look.fit() ? GoogleScene.web(color) : web(Token.MUTED),
                GoogleScene.web(Ink.on(color)),
                look.name(),
                web(look.load() >= TruckSprite.FULL ? Token.WARNING : Token.TEXT),
                Math.min(1, look.load() / 20.0),
                spot.step().dx(),
                spot.step().dy(),
                spot.step().clear());
    }

    private String web(Token token) {
        return Theme.web(theme.color(token));
    }
}
