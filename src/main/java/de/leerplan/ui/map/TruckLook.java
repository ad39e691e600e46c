package de.leerplan.ui.map;

import de.leerplan.operations.TruckState;
import de.leerplan.ui.Theme;

/// All that decides how a truck is drawn.
///
/// @param name what is written beside it: the last word of its fleet name
/// @param tour its colour's place in the fleet
/// @param heading compass direction in steps of 10°, 0..35
/// @param load twentieths of its capacity, 0..20 and above when overloaded
record TruckLook(
        String name, int tour, int heading, int load, boolean online, boolean fit, Theme theme) {
    static TruckLook of(TruckState truck, int tour, Theme theme) {
        String id = truck.truck().id().value();
        double used = truck.truck().capacity().usedBy(truck.load());
        return new TruckLook(
                id.substring(id.lastIndexOf(' ') + 1),
                tour,
                Math.floorMod(Math.round(truck.heading() / 10f), 36),
                (int) Math.round(used * 20),
                truck.online(),
                truck.fit(),
                theme);
    }
}
