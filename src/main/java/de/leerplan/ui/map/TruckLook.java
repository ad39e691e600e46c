package de.leerplan.ui.map;

import de.leerplan.operations.TruckState;
import de.leerplan.ui.Theme;

import java.awt.Font;

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
    static final Font FONT = Lettering.semibold(10.5);
    private static final int SHORT = 3;
    private static final double WIDEST_NAME = 38;
    private static final double BESIDE_NAME = 9;

    static TruckLook of(TruckState truck, int tour, boolean far, Theme theme) {
        double used = truck.truck().capacity().usedBy(truck.load());
        String name = name(truck);
        return new TruckLook(
                name,
                tour,
                heading(truck),
                (int) Math.round(used * 20),
                truck.online(),
                truck.fit(),
                far && name.length() <= SHORT,
                theme);
    }

    /// The same with its number in the disc, however long it is.
    TruckLook numberInside() {
        return new TruckLook(name, tour, heading, load, online, fit, true, theme);
    }

    static String name(TruckState truck) {
        String id = truck.truck().id().value();
        return id.substring(id.lastIndexOf(' ') + 1);
    }

    private static int heading(TruckState truck) {
        return Math.floorMod(Math.round(truck.heading() / 10f), 36);
    }

    /// Of the plate with the number, pixels.
    double plateWidth() {
        return Math.min(WIDEST_NAME, Lettering.width(FONT, name)) + BESIDE_NAME;
    }

    /// The disc, the nose that tells where it heads, and the plate if it has one.
    Outline outline() {
        double angle = Math.toRadians(heading * 10 - 90);
        Patch disc = Patch.disc(0, 0, TruckSprite.EDGE);
        Patch nose =
                Patch.disc(
                        TruckSprite.NOSE * Math.cos(angle),
                        TruckSprite.NOSE * Math.sin(angle),
                        TruckSprite.NOSE_HALF);
        return far ? Outline.of(disc, nose) : Outline.of(disc, nose, plate());
    }

    private Patch plate() {
        double half = plateWidth() / 2;
        double rim = TruckSprite.PLATE_RIM;
        return Patch.box(
                Box.around(
                        TruckSprite.PLATE_LEFT + half,
                        0,
                        half + rim,
                        TruckSprite.PLATE_HALF + rim));
    }
}
