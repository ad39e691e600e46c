package de.leerplan.ui.map;

import java.util.BitSet;

/// Which parts of a picture bins lie on, in coarse cells; names rather stand elsewhere.
final class Crowd {
    private static final double CELL = 7;
    private final int columns;
    private final int rows;
    private final BitSet cells;

    Crowd(Viewport view) {
        this.columns = (int) Math.ceil(view.width() / CELL) + 1;
        this.rows = (int) Math.ceil(view.height() / CELL) + 1;
        this.cells = new BitSet(columns * rows);
    }

    /// Where the bins of a view stand, their numbers below and marks above them.
    static Crowd of(Bins bins, Viewport view, double size) {
        Crowd crowd = new Crowd(view);
        double[] pixels = bins.pixels(view);
        for (int i = 0; i < pixels.length; i += 2) {
            crowd.add(
                    new Box(
                            pixels[i] - size * 0.5,
                            pixels[i + 1] - size * 0.7,
                            pixels[i] + size * 0.5,
                            pixels[i + 1] + size * 0.6));
        }
        return crowd;
    }

    void add(Box box) {
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            cells.set(row * columns + column(box.left()), row * columns + column(box.right()) + 1);
        }
    }

    /// How many cells of `box` are taken.
    int under(Box box) {
        int under = 0;
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            int to = row * columns + column(box.right());
            int at = cells.nextSetBit(row * columns + column(box.left()));
            while (at >= 0 && at <= to) {
                under++;
                at = cells.nextSetBit(at + 1);
            }
        }
        return under;
    }

    private int column(double x) {
        return Math.clamp((int) (x / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) (y / CELL), 0, rows - 1);
    }
}
