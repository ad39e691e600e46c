package de.leerplan.ui.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which layers are shown; one for all maps of a window.
public final class Layers {
    private final Map<MapLayer, BooleanProperty> shown = new EnumMap<>(MapLayer.class);

    /// All are shown.
    public Layers() {
        for (MapLayer layer : MapLayer.values()) {
            shown.put(layer, new SimpleBooleanProperty(this, layer.name(), true));
        }
    }

    public BooleanProperty property(MapLayer layer) {
        return Objects.requireNonNull(shown.get(layer));
    }

    public boolean shows(MapLayer layer) {
        return property(layer).get();
    }

    public void toggle(MapLayer layer) {
        property(layer).set(!shows(layer));
    }

    /// Those that are shown now.
    public Set<MapLayer> now() {
        Set<MapLayer> now = EnumSet.noneOf(MapLayer.class);
        shown.forEach(
                (layer, on) -> {
                    if (on.get()) {
                        now.add(layer);
                    }
                });
        return now;
    }

    /// Calls `changed` whenever a layer is switched on or off.
    public void onChange(Runnable changed) {
        shown.values().forEach(layer -> layer.addListener(_ -> changed.run()));
    }
}
