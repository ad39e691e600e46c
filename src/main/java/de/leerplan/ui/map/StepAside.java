package de.leerplan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Finds room for signs, of sites, orders and trucks alike: each stands where it belongs, or steps
/// off the figures, signs and names it would hide, no farther than it must, and not from side to
/// side while it moves. Where there is no room for all, single bins give way first, then names.
/// Safe for use from several threads: Google's map is written down by one of its own.
final class StepAside {
    private static final double[] RINGS = {16, 24, 32, 42, 54, 68, 86, 108, 132, 160};
    private static final int DIRECTIONS = 16;
    private static final double SHARE = 0.05;
    private static final Figure.Worth LEGIBLE = Figure.Worth.SIGN;

    /// What is kept clear, and how far a sign goes for it.
    ///
    /// @param tied whether the line to the sign keeps clear of figures and signs as well
    /// @param steps the nearest first
    private record Care(Figure.Worth least, double reach, boolean tied, List<Step> steps) {
        static Care of(Figure.Worth least, double reach, boolean tied) {
            return new Care(least, reach, tied, StepAside.steps(reach));
        }
    }

    private static final List<Care> CARES =
            List.of(
                    Care.of(Figure.Worth.BIN, 32, true),
                    Care.of(Figure.Worth.NAME, 68, true),
                    Care.of(Figure.Worth.SIGN, 108, true),
                    Care.of(Figure.Worth.SIGN, 160, false),
                    Care.of(Figure.Worth.NUMBER, 160, false));

    /// Pixels to the right and down.
    ///
    /// @param clear from what share of the way on, 0..1, no figure or sign lies under it
    record Step(double dx, double dy, double clear) {
        static final Step NONE = new Step(0, 0, 0);

        Step(double dx, double dy) {
            this(dx, dy, 0);
        }

        boolean isNone() {
            return dx == 0 && dy == 0;
        }

        double length() {
            return Math.hypot(dx, dy);
        }
    }

    private record Placed(Step step, Outline outline) {}

    private final Map<Object, Placed> taken = new ConcurrentHashMap<>();

    private static List<Step> steps(double reach) {
        List<Step> steps = new ArrayList<>();
        for (double far : RINGS) {
            for (int i = 0; i < DIRECTIONS && far <= reach; i++) {
                double angle = 2 * Math.PI / DIRECTIONS * i - Math.PI / 2;
                steps.add(new Step(far * Math.cos(angle), far * Math.sin(angle)));
            }
        }
        return List.copyOf(steps);
    }

    /// Puts the sign of something at (`x`, `y`) onto the board; where there is no room at all, over
    /// what lies there.
    ///
    /// @param sign whose sign it is
    /// @return where it stands, from there
    Step place(Object sign, Outline outline, double x, double y, SignBoard board) {
        Step before = last(sign);
        Step step = Step.NONE;
        for (Care care : CARES) {
            Optional<Step> free = free(outline, x, y, before, care, board);
            if (free.isPresent()) {
                step = free.get();
                break;
            }
        }
        taken.put(sign, new Placed(step, outline));
        List<Patch> legible = board.near(x, y, step.length(), LEGIBLE);
        double clear = step.isNone() ? 0 : clear(x, y, step, legible);
        board.take(outline, x + step.dx, y + step.dy);
        return new Step(step.dx, step.dy, clear);
    }

    private static Optional<Step> free(
            Outline outline, double x, double y, Step before, Care care, SignBoard board) {
        List<Patch> kept = board.near(x, y, outline.reach() + care.reach, care.least);
        if (!outline.hides(x, y, kept)) {
            return Optional.of(Step.NONE);
        }
        List<Patch> legible = care.tied ? board.near(x, y, care.reach, LEGIBLE) : List.of();
        Predicate<Step> fits =
                step ->
                        !outline.hides(x + step.dx, y + step.dy, kept)
                                && !crosses(x, y, step, legible);
        return before.length() <= care.reach && fits.test(before)
                ? Optional.of(before)
                : care.steps.stream().filter(fits).findFirst();
    }

    /// Whether the line to its sign, once out of what it begins under, runs over something else.
    private static boolean crosses(double x, double y, Step step, List<Patch> legible) {
        for (double share = clear(x, y, step, legible); share < 1; share += SHARE) {
            if (under(x + share * step.dx, y + share * step.dy, legible)) {
                return true;
            }
        }
        return false;
    }

    private static double clear(double x, double y, Step step, List<Patch> legible) {
        double share = 0;
        while (share < 1 && under(x + share * step.dx, y + share * step.dy, legible)) {
            share += SHARE;
        }
        return Math.min(1, share);
    }

    private static boolean under(double x, double y, List<Patch> kept) {
        for (Patch patch : kept) {
            if (patch.holds(x, y)) {
                return true;
            }
        }
        return false;
    }

    /// How far a sign stands from where it belongs, as last placed.
    Step last(Object sign) {
        Placed placed = taken.get(sign);
        return placed == null ? Step.NONE : placed.step;
    }

    /// Whether a sign, as last placed, covers what lies (`x`, `y`) from where it belongs.
    boolean covers(Object sign, double x, double y) {
        Placed placed = taken.get(sign);
        return placed != null && placed.outline.holds(x - placed.step.dx, y - placed.step.dy);
    }
}
