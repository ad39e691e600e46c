package de.leerplan.ui.map;

import java.util.List;

/// All that a sign covers, around its middle.
record Outline(List<Patch> parts) {
    Outline {
        parts = List.copyOf(parts);
    }

    static Outline of(Patch... parts) {
        return new Outline(List.of(parts));
    }

    /// Whether it covers a point, the sign standing at (0, 0).
    boolean holds(double x, double y) {
        return parts.stream().anyMatch(part -> part.holds(x, y));
    }

    /// Whether it covers any of `others`, standing at (`x`, `y`).
    boolean hides(double x, double y, List<Patch> others) {
        for (Patch part : parts) {
            for (Patch other : others) {
                if (part.touches(x, y, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How far it reaches from its middle, at most.
    double reach() {
        return parts.stream()
                .mapToDouble(part -> Math.hypot(part.x(), part.y()) + part.reach())
                .max()
                .orElse(0);
    }
}
