package de.leerplan.ui.map;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Theme;

import java.util.Optional;
import java.util.Set;

/// A picture to be painted.
///
/// @param view what it is to show, margin included
/// @param pixelScale real pixels per device-independent one
/// @param chosen the truck whose tour stands out
record Job(
        Viewport view,
        double pixelScale,
        Theme theme,
        Optional<DayState> state,
        Set<MapLayer> layers,
        Optional<TruckId> chosen) {
    Job {
        layers = Set.copyOf(layers);
    }

    int pixelWidth() {
        return (int) Math.ceil(view.width() * pixelScale);
    }

    int pixelHeight() {
        return (int) Math.ceil(view.height() * pixelScale);
    }

    /// Whether the base map of the other picture will do.
    boolean sameGround(Job other) {
        return view.equals(other.view) && pixelScale == other.pixelScale && theme == other.theme;
    }
}
