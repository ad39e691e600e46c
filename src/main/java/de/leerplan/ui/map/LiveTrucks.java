package de.leerplan.ui.map;

import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws trucks where they are at this moment, from pictures kept by their looks.
final class LiveTrucks {
    private static final int KEPT = 500;
    private static final double NUMBERED_FROM = 14.6;
    private static final double AT_THE_DEPOT = 150;

    private final Map<TruckLook, Image> pictures =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TruckLook, Image> eldest) {
                    return size() > KEPT;
                }
            };
    private double pixelScale = 1;

    /// Whether a truck is somewhere in the city: heard of today and not back home.
    static boolean out(TruckState truck) {
        return truck.heardAt().isPresent() && !truck.home();
    }

    /// Whether a truck is parked for want of work: from afar its sign would only hide others.
    private static boolean parked(TruckState truck, DayState state) {
        return truck.tour().map(Tour::collections).orElse(0) == 0
                && truck.done().isEmpty()
                && truck.place().metresTo(state.city().depot().place()) < AT_THE_DEPOT;
    }

    /// Whether the sign of a truck is drawn at a zoom.
    static boolean drawn(TruckState truck, DayState state, double zoom) {
        return out(truck) && (zoom >= NUMBERED_FROM || !parked(truck, state));
    }

    void draw(
            GraphicsContext canvas,
            Viewport view,
            DayState state,
            TruckMotion motion,
            List<Figure> figures,
            Theme theme,
            double scale) {
        if (scale != pixelScale) {
            pictures.clear();
            pixelScale = scale;
        }
        List<TruckId> fleet = new ArrayList<>(state.city().trucks().keySet());
        boolean far = view.zoom() < NUMBERED_FROM;
        List<Figure> kept = new ArrayList<>(figures);
        for (int i = 0; i < fleet.size(); i++) {
            TruckState truck = state.truck(fleet.get(i));
            if (drawn(truck, state, view.zoom())) {
                Image picture =
                        pictures.computeIfAbsent(TruckLook.of(truck, i, far, theme), this::picture);
                double x = view.screenX(motion.x(truck));
                double y = view.screenY(motion.y(truck));
                StepAside.Step step = motion.aside().of(truck.truck().id(), x, y, !far, view, kept);
                kept.addAll(StepAside.sign(x + step.dx(), y + step.dy(), !far, view));
                if (!step.equals(StepAside.Step.NONE)) {
                    tie(canvas, theme, x, y, step);
                }
                canvas.drawImage(
                        picture,
                        Math.rint(x + step.dx() - TruckSprite.MIDDLE),
                        Math.rint(y + step.dy() - TruckSprite.MIDDLE),
                        TruckSprite.WIDTH,
                        TruckSprite.HEIGHT);
            }
        }
    }

    /// From where the truck is to where its sign stands, but over no figure.
    private static void tie(
            GraphicsContext canvas, Theme theme, double x, double y, StepAside.Step step) {
        canvas.setStroke(theme.color(Token.TEXT));
        canvas.setLineWidth(1.4);
        double x0 = x + step.clear() * step.dx();
        double y0 = y + step.clear() * step.dy();
        canvas.strokeLine(x0, y0, x + step.dx(), y + step.dy());
        canvas.setFill(theme.color(Token.TEXT));
        canvas.fillOval(x0 - 2.5, y0 - 2.5, 5, 5);
    }

    private Image picture(TruckLook look) {
        return Pictures.drawn(
                TruckSprite.WIDTH,
                TruckSprite.HEIGHT,
                pixelScale,
                g -> new TruckSprite(g, look).draw());
    }
}
