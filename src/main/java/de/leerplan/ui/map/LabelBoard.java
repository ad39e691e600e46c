package de.leerplan.ui.map;

import java.util.ArrayList;
import java.util.List;

/// Where on a picture names already stand, so that no two run into each other.
final class LabelBoard {
    private final Box edge;
    private final List<Box> taken = new ArrayList<>();

    LabelBoard(Viewport view) {
        this.edge = new Box(0, 0, view.width(), view.height());
    }

    boolean free(Box box) {
        return edge.holds(box) && taken.stream().noneMatch(box::touches);
    }

    void take(Box box) {
        taken.add(box);
    }

    /// Takes all of them, or none if one is not free.
    boolean claim(List<Box> boxes) {
        boolean free = boxes.stream().allMatch(this::free);
        if (free) {
            taken.addAll(boxes);
        }
        return free;
    }
}
