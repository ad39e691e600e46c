package de.leerplan.ui.map;

/// Something on the map that people look for, and that no sign should lie on.
///
/// @param x world x of where it belongs, y world y
/// @param patch what it covers around that
record Figure(double x, double y, Patch patch, Worth worth) {
    /// What is kept clear rather, most needed first, where there is no room for all.
    enum Worth {
        NUMBER,
        SIGN,
        NAME,
        BIN
    }

    /// A number in a disc.
    Figure(double x, double y, double radius) {
        this(x, y, Patch.disc(0, 0, radius), Worth.NUMBER);
    }

    /// Something that covers a patch of a view.
    static Figure at(Viewport view, Patch patch, Worth worth) {
        return new Figure(
                view.worldX(patch.x()),
                view.worldY(patch.y()),
                patch.moved(-patch.x(), -patch.y()),
                worth);
    }

    /// What it covers on a screen.
    Patch on(Viewport view) {
        return patch.moved(view.screenX(x), view.screenY(y));
    }
}
