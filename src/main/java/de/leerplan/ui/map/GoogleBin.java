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
        return all;
    }

    /// What no truck may lie on.
    Figure figure() {
        return new Figure(x, y, radius);
    }
}
