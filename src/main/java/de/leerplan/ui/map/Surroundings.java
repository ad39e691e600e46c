package de.leerplan.ui.map;

import java.util.List;

/// What lies over the corners of a map that stands still: no name is written under it.
final class Surroundings {
    /// Width of the scale and of whose data it is, pixels.
    static final double SOURCE = 260;

    private static final double TOOLS_WIDE = 52;
    private static final double TOOLS_HIGH = 190;

    private Surroundings() {}

    /// @param view of a picture, margin included
    static List<Box> boxes(Viewport view) {
        double right = view.width() - Easel.MARGIN;
        double top = Easel.MARGIN;
        double bottom = view.height() - Easel.MARGIN;
        return List.of(
                new Box(right - SOURCE, bottom - Corner.HEIGHT, right, bottom),
                new Box(right - TOOLS_WIDE, top, right, top + TOOLS_HIGH));
    }
}
