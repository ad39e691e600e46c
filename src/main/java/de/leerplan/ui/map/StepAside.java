package de.leerplan.ui.map;

import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Moves the sign of a truck off the figures, other signs and names it would hide, no farther than
/// it must, and not from side to side while it drives. Where there is no room for all, names give
/// way first. Safe for use from several threads: Google's map is written down by one of its own.
final class StepAside {
    /// A sign's disc, and the plate with its number to the right of it.
    private static final double DISC = 15;

    private static final double PLATE = 50;
    private static final double PLATE_HALF = 8;
    private static final double REACH = 130;
    private static final List<Step> STEPS = steps();
    private static final List<Figure.Worth> KEPT_CLEAR =
            List.of(Figure.Worth.NAME, Figure.Worth.SIGN, Figure.Worth.NUMBER);

    /// Pixels to the right and down.
    ///
    /// @param clear from what share of the way on, 0..1, no figure or sign lies under it
    record Step(double dx, double dy, double clear) {
        static final Step NONE = new Step(0, 0, 0);

        Step(double dx, double dy) {
            this(dx, dy, 0);
        }
    }

    private final Map<TruckId, Step> taken = new ConcurrentHashMap<>();

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (double far = 24; far <= 60; far += 12) {
            for (int eighth = 0; eighth < 8; eighth++) {
                double angle = Math.PI / 4 * eighth - Math.PI / 2;
                steps.add(new Step(far * Math.cos(angle), far * Math.sin(angle)));
            }
        }
        return List.copyOf(steps);
    }

    /// Itself, as something that others keep clear of.
    ///
    /// @param x where it stands, screen x
    static List<Figure> sign(double x, double y, boolean plated, Viewport view) {
        List<Figure> sign = new ArrayList<>();
        sign.add(sign(x, y, DISC, view));
        if (plated) {
            for (double right = DISC + PLATE_HALF; right < PLATE; right += PLATE_HALF) {
                sign.add(sign(x + right, y, PLATE_HALF, view));
            }
        }
        return sign;
    }

    private static Figure sign(double x, double y, double radius, Viewport view) {
        return new Figure(view.worldX(x), view.worldY(y), radius, Figure.Worth.SIGN);
    }

    /// Where the sign of a truck at (`x`, `y`) goes; nowhere if there is no free place near.
    ///
    /// @param plated whether its number stands beside it
    Step of(TruckId truck, double x, double y, boolean plated, Viewport view, List<Figure> all) {
        List<Figure> near =
                all.stream()
                        .filter(f -> Math.abs(view.screenX(f.x()) - x) < REACH)
                        .filter(f -> Math.abs(view.screenY(f.y()) - y) < REACH)
                        .map(f -> on(view, f))
                        .toList();
        Step before = taken.getOrDefault(truck, Step.NONE);
        Step step = Step.NONE;
        List<Figure> kept = List.of();
        for (Figure.Worth least : KEPT_CLEAR) {
            kept = near.stream().filter(f -> f.counts(least)).toList();
            Optional<Step> free = free(x, y, plated, kept, before);
            if (free.isPresent()) {
                step = free.get();
                break;
            }
        }
        taken.put(truck, step);
        return new Step(step.dx, step.dy, step.equals(Step.NONE) ? 0 : clear(x, y, step, near));
    }

    private static Figure on(Viewport view, Figure f) {
        return new Figure(view.screenX(f.x()), view.screenY(f.y()), f.radius(), f.worth());
    }

    private static Optional<Step> free(
            double x, double y, boolean plated, List<Figure> kept, Step before) {
        return Stream.concat(Stream.of(Step.NONE, before), STEPS.stream())
                .filter(s -> !hides(x + s.dx, y + s.dy, plated, kept))
                .findFirst();
    }

    private static double clear(double x, double y, Step step, List<Figure> figures) {
        double share = 0;
        while (share < 1 && under(x + share * step.dx, y + share * step.dy, figures)) {
            share += 0.05;
        }
        return Math.min(1, share);
    }

    private static boolean under(double x, double y, List<Figure> figures) {
        return figures.stream()
                .filter(f -> f.counts(Figure.Worth.SIGN))
                .anyMatch(f -> Math.hypot(f.x() - x, f.y() - y) < f.radius());
    }

    /// How far the sign of a truck stands from where it is, as last drawn.
    Step last(TruckId truck) {
        return taken.getOrDefault(truck, Step.NONE);
    }

    private static boolean hides(double x, double y, boolean plated, List<Figure> figures) {
        for (Figure figure : figures) {
            double right = figure.x() - x;
            double down = figure.y() - y;
            boolean disc = Math.hypot(right, down) < DISC + figure.radius();
            boolean plate =
                    plated
                            && right > -figure.radius()
                            && right < PLATE + figure.radius()
                            && Math.abs(down) < PLATE_HALF + figure.radius();
            if (disc || plate) {
                return true;
            }
        }
        return false;
    }
}
