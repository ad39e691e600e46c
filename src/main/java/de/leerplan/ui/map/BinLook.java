package de.leerplan.ui.map;

import de.leerplan.model.ContainerKind;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.Handling;

/// All that decides how a bin is drawn; few enough that each look is drawn once and then stamped.
///
/// @param tenths height of the bar inside, 0..10
record BinLook(ContainerKind kind, int tenths, Need need, Mark mark) {
    private static final int MATTERS = 7;
    private static final double DOT = 6.5;

    /// What else there is to know about a bin, as a shape of its own.
    enum Mark {
        NONE,
        LEFT_TODAY,
        OUT_OF_ORDER,
        SENSOR,
        FIRE
    }

    static BinLook of(ContainerState bin, Need need) {
        int tenths = (int) Math.round(bin.fill().percent() / 10);
        return new BinLook(bin.container().kind(), tenths, need, mark(bin));
    }

    private static Mark mark(ContainerState bin) {
        Mark handled =
                switch (bin.handling()) {
                    case OUT_OF_ORDER -> Mark.OUT_OF_ORDER;
                    case NOT_TODAY -> Mark.LEFT_TODAY;
                    case USUAL, MUST_GO -> Mark.NONE;
                };
        return switch (bin.condition()) {
            case FIRE -> Mark.FIRE;
            case TILTED, SPIKING, DRIFTING, DOUBTFUL, STUCK, BLOCKED, SWAPPED, SILENT ->
                    bin.handling() == Handling.OUT_OF_ORDER ? handled : Mark.SENSOR;
            case FINE, LOW_BATTERY -> handled;
        };
    }

    /// Whether it is drawn in full even where there is room only for dots.
    boolean matters() {
        return weight() >= MATTERS;
    }

    /// How wide it is drawn, pixels.
    ///
    /// @param usual side of a bin at that zoom, pixels
    double side(double usual, boolean roomy) {
        return roomy || matters() ? usual * scale() : DOT;
    }

    FillLevel fill() {
        return new FillLevel(tenths * 10.0);
    }

    /// How large it is drawn against the usual: what can wait steps back.
    private double scale() {
        return need != Need.NONE || mark == Mark.FIRE
                ? 1.1
                : tenths >= 5 ? 1 : tenths >= 3 ? 0.85 : 0.75;
    }

    /// How much it should catch the eye; what matters is drawn over what does not.
    int weight() {
        int urgent =
                mark == Mark.FIRE
                        ? 400
                        : needWeight() > 0 ? needWeight() : mark == Mark.SENSOR ? 40 : 0;
        return urgent + (mark == Mark.OUT_OF_ORDER ? -20 : tenths);
    }

    private int needWeight() {
        return switch (need) {
            case NONE -> 0;
            case PLANNED -> 200;
            case UNPLANNED -> 300;
        };
    }
}
