package de.leerplan.ui.map;

import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Moves the sign of a truck off the figures it would hide, no farther than it must, and not from
/// side to side while it drives.
final class StepAside {
    /// A sign's disc, and the plate with its number to the right of it.
    private static final double DISC = 15;

    private static final double PLATE = 50;
    private static final double PLATE_HALF = 8;
    private static final double REACH = 110;
    private static final List<Step> STEPS = steps();

    /// Pixels to the right and down.
    ///
    /// @param clear from what share of the way on, 0..1, no figure lies under it
    record Step(double dx, double dy, double clear) {
        static final Step NONE = new Step(0, 0, 0);

        Step(double dx, double dy) {
            this(dx, dy, 0);
        }
    }

    private final Map<TruckId, Step> taken = new HashMap<>();

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (double far = 24; far <= 48; far += 12) {
            for (int eighth = 0; eighth < 8; eighth++) {
                double angle = Math.PI / 4 * eighth - Math.PI / 2;
                steps.add(new Step(far * Math.cos(angle), far * Math.sin(angle)));
            }
        }
        return List.copyOf(steps);
    }

    /// Where the sign of a truck at (`x`, `y`) goes; nowhere if there is no free place near.
    ///
    /// @param plated whether its number stands beside it
    Step of(TruckId truck, double x, double y, boolean plated, Viewport view, List<Figure> all) {
        List<Figure> near =
                all.stream()
                        .filter(f -> Math.abs(view.screenX(f.x()) - x) < REACH)
                        .filter(f -> Math.abs(view.screenY(f.y()) - y) < REACH)
                        .map(f -> new Figure(view.screenX(f.x()), view.screenY(f.y()), f.radius()))
                        .toList();
        Step before = taken.getOrDefault(truck, Step.NONE);
        Step step = Step.NONE;
        if (hides(x, y, plated, near)) {
            step =
                    hides(x + before.dx, y + before.dy, plated, near)
                            ? STEPS.stream()
                                    .filter(s -> !hides(x + s.dx, y + s.dy, plated, near))
                                    .findFirst()
                                    .orElse(Step.NONE)
                            : before;
        }
        taken.put(truck, step);
        return new Step(step.dx, step.dy, step.equals(Step.NONE) ? 0 : clear(x, y, step, near));
    }

    private static double clear(double x, double y, Step step, List<Figure> figures) {
        double share = 0;
        while (share < 1 && under(x + share * step.dx, y + share * step.dy, figures)) {
            share += 0.05;
        }
        return Math.min(1, share);
    }

    private static boolean under(double x, double y, List<Figure> figures) {
        return figures.stream().anyMatch(f -> Math.hypot(f.x() - x, f.y() - y) < f.radius());
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
