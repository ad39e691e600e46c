package de.leerplan.ui.map;

import java.util.ArrayList;
import java.util.List;

/// What lies on a screen already and is to stay legible. Signs are put on it one by one.
final class SignBoard {
    private record Lying(Patch patch, Figure.Worth worth) {}

    /// Farther beyond the edge nothing matters, pixels.
    private static final double BEYOND = 260;

    private final Viewport view;
    private final List<Lying> all = new ArrayList<>();

    SignBoard(Viewport view, List<Figure> figures) {
        this.view = view;
        for (Figure figure : figures) {
            if (concerns(view.screenX(figure.x()), view.screenY(figure.y()))) {
                take(figure.on(view), figure.worth());
            }
        }
    }

    /// Whether what belongs to a point of the screen is near enough to matter.
    boolean concerns(double x, double y) {
        return x > -BEYOND
                && y > -BEYOND
                && x < view.width() + BEYOND
                && y < view.height() + BEYOND;
    }

    Viewport view() {
        return view;
    }

    void take(Patch patch, Figure.Worth worth) {
        all.add(new Lying(patch, worth));
    }

    /// A sign standing at (`x`, `y`).
    void take(Outline sign, double x, double y) {
        sign.parts().forEach(part -> take(part.moved(x, y), Figure.Worth.SIGN));
    }

    /// Whether nothing of that worth or better lies there.
    boolean free(Patch patch, Figure.Worth least) {
        return all.stream()
                .filter(lying -> lying.worth.compareTo(least) <= 0)
                .noneMatch(lying -> lying.patch.touches(patch));
    }

    /// What of that worth or better lies within `reach` of a point.
    List<Patch> near(double x, double y, double reach, Figure.Worth least) {
        List<Patch> near = new ArrayList<>();
        for (Lying lying : all) {
            double far = reach + lying.patch.reach();
            if (lying.worth.compareTo(least) <= 0
                    && Math.abs(lying.patch.x() - x) < far
                    && Math.abs(lying.patch.y() - y) < far) {
                near.add(lying.patch);
            }
        }
        return near;
    }

    /// All but single bins, which only signs that stand still keep clear of.
    List<Figure> figures() {
        return all.stream()
                .filter(lying -> lying.worth != Figure.Worth.BIN)
                .map(lying -> Figure.at(view, lying.patch, lying.worth))
                .toList();
    }
}
