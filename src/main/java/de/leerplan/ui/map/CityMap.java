package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

import java.util.Collection;
import java.util.Optional;

/// A map of the city's day, whoever draws it. For the JavaFX thread.
public interface CityMap {
    Region region();

    /// Shows a newer state of the day.
    void show(DayState newest);

    void setTheme(Theme theme);

    void setTexts(Texts texts);

    /// What the dispatcher is looking at; a click on the map sets it.
    ObjectProperty<Selection> selectionProperty();

    /// Shows all bins and sites.
    void fitAll();

    /// Shows all of `points`, not nearer than zoom 17.
    void fit(Collection<GeoPoint> points);

    /// @param zoom 9 (a region) to 19 (a house)
    void centreOn(GeoPoint point, double zoom);

    /// @param steps 1 doubles the scale
    void zoomBy(double steps);

    /// Gives clicks to a pen instead of choosing what lies under them; empty takes it away again.
    void setPen(Optional<Pen> pen);

    /// How the day is drawn now, for the legend.
    ObservableValue<Signage> signage();

    /// Draws at once and completely what else would be drawn with the next frames.
    void renderNow();

    /// What lies at a point of the scene, as it would be selected; nothing beside the map.
    default Selection at(Point2D scenePoint) {
        return new Selection.None();
    }
}
