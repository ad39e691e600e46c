package de.leerplan.ui.map;

import de.leerplan.operations.TruckState;
import de.leerplan.ui.Theme;

/// All that decides how a truck is drawn.
///
/// @param name what is written beside it: the last word of its fleet name
/// @param tour its colour's place in the fleet
/// @param heading compass direction in steps of 10°, 0..35
/// @param far whether the number stands in the disc instead of beside it
/// @param load twentieths of its capacity, 0..20 and above when overloaded
record TruckLook(
        String name,
        int tour,
        int heading,
        int load,
        boolean online,
        boolean fit,
        boolean far,
        Theme theme) {
    private static final int SHORT = 3;

    static TruckLook of(TruckState truck, int tour, boolean far, Theme theme) {
        String id = truck.truck().id().value();
        double used = truck.truck().capacity().usedBy(truck.load());
        String name = id.substring(id.lastIndexOf(' ') + 1);
        return new TruckLook(
                name,
                tour,
                Math.floorMod(Math.round(truck.heading() / 10f), 36),
                (int) Math.round(used * 20),
                truck.online(),
                truck.fit(),
                far && name.length() <= SHORT,
                theme);
    }
}
