package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import javafx.beans.value.ObservableValue;

/// Draws on the map by points.
public interface Pen {
    /// A click, or the space bar over the middle of the map.
    void put(GeoPoint point);

    /// Takes back the last point.
    void takeBack();

    /// Done.
    void finish();

    /// Forget it.
    void abandon();

    /// What has been drawn so far.
    ObservableValue<Sketch> sketch();
}
