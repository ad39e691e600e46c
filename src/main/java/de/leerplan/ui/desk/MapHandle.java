package de.leerplan.ui.desk;

import de.leerplan.model.GeoPoint;
import de.leerplan.ui.Selection;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// What the Leitstand asks of its map.
public interface MapHandle {
    Region region();

    /// Shows a short notice over the map's lower left corner, beside its scale.
    void layOver(Region notice);

    void fitAll();

    /// Draws at once what else would be drawn with the next frames.
    void drawNow();

    /// Begins to draw a closure by hand.
    void drawClosure();

    /// What lies at a point of the scene, as it would be selected.
    Selection at(Point2D scenePoint);

    /// Shows the surroundings of a place.
    void goTo(GeoPoint place);

    /// @param zoom 9 (a region) to 19 (a house)
    void goTo(GeoPoint place, double zoom);
}
