package de.leerplan.ui.map;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A bin on Google's map: a disc as wide as the offline map's picture, its number in it.
///
/// @param x in world units, as is `y`
/// @param radius pixels
/// @param number its fill in percent; empty where none is written
record GoogleBin(double x, double y, BinLook look, double radius, String number) {
    /// Wide enough for three figures.
    private static final double NUMBERED = 9;

    /// Half the width of what is mostly two of them.
    private static final double FIGURES = 6;

    /// All, those that matter last, so that they lie above the others.
    static List<GoogleBin> of(Bins bins, DayState state, Density density, Viewport view) {
        Need.Teller needs = new Need.Teller(state);
        List<GoogleBin> all = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            ContainerState bin = state.container(bins.container(i).id());
            BinLook look = BinLook.of(bin, needs.of(bin));
            boolean numbered = density.numbered(view) && FillNumbers.worthSaying(bin, view);
            double half = look.side(density.size(view), density.roomy(view)) / 2;
            double radius = numbered ? Math.max(half, NUMBERED) : half;
            String number = numbered ? Long.toString(Math.round(bin.fill().percent())) : "";
            all.add(new GoogleBin(bins.x(i), bins.y(i), look, radius, number));
        }
        all.sort(Comparator.comparingInt(bin -> bin.look.weight()));
        return legible(all, view);
    }

    /// Without the numbers that those lying above would cover, half of which might be misread.
    static List<GoogleBin> legible(List<GoogleBin> all, Viewport view) {
        Box seen = view.box(20);
        List<GoogleBin> above = new ArrayList<>();
        List<GoogleBin> legible = new ArrayList<>();
        for (GoogleBin bin : all.reversed()) {
            boolean there = seen.holds(bin.x, bin.y);
            boolean covered = there && above.stream().anyMatch(other -> other.covers(bin, view));
            legible.add(covered ? new GoogleBin(bin.x, bin.y, bin.look, bin.radius, "") : bin);
            if (there) {
                above.add(bin);
            }
        }
        return legible.reversed();
    }

    private boolean covers(GoogleBin other, Viewport view) {
        return Math.hypot(x - other.x, y - other.y) * view.scale() < radius + FIGURES;
    }

    /// Whether there is something to be kept in sight of it.
    boolean matters() {
        return !number.isEmpty() || look.matters();
    }

    /// What signs step aside from.
    Figure figure() {
        Figure.Worth worth = number.isEmpty() ? Figure.Worth.BIN : Figure.Worth.NUMBER;
        return new Figure(x, y, Patch.disc(0, 0, radius), worth);
    }
}
