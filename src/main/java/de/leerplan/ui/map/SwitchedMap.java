package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.ui.Google;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Google's map while it can be had, the offline map before and otherwise.
public final class SwitchedMap implements CityMap {
    private static final Duration PATIENCE = Duration.seconds(10);
    private static final Duration A_MOMENT = Duration.seconds(3);

    private final MapPane offline;
    private final GoogleMap google;
    private final StackPane region =
            new StackPane() {
                @Override
                public void requestFocus() {
                    front().region().requestFocus();
                }
            };
    private boolean framed;

    SwitchedMap(MapPane offline, GoogleMap google) {
        this.offline = offline;
        this.google = google;
        // Below, not away: the page loads its tiles only while it is in the scene.
        region.getChildren().addAll(google.region(), offline);
        google.selectionProperty().bindBidirectional(offline.selectionProperty());
        google.stage().subscribe(this::onStage);
        region.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::onShown);
    }

    /// Google's map over `offline`, sharing its layers.
    public static SwitchedMap of(
            MapPane offline,
            Google google,
            Streets streets,
            Layers layers,
            Theme theme,
            Texts texts) {
        Patience patience = new Patience(PATIENCE, PATIENCE);
        return new SwitchedMap(
                offline, new GoogleMap(google, streets, layers, theme, texts, patience));
    }

    /// Done when Google's map has been shown for a moment, or has been given up.
    public CompletableFuture<Void> settled() {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        PauseTransition moment = new PauseTransition(A_MOMENT);
        moment.setOnFinished(_ -> settled.complete(null));
        google.stage().subscribe(_ -> settle(moment));
        google.trouble().subscribe(_ -> settle(moment));
        return settled;
    }

    private void settle(PauseTransition moment) {
        if (onGoogle() || trouble().getValue().isPresent()) {
            moment.playFromStart();
        }
    }

    /// Why the offline map is shown, if Google's was to be.
    public ObservableValue<Optional<GoogleTrouble>> trouble() {
        return google.trouble();
    }

    /// Whether Google's map is in front.
    public boolean onGoogle() {
        return google.stage().getValue() == GoogleMap.Stage.READY;
    }

    /// Tries to get Google's map again.
    public void retry() {
        google.startAt(offline.view());
        google.load();
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Selection at(Point2D scenePoint) {
        return front().at(scenePoint);
    }

    @Override
    public void show(DayState newest) {
        both(map -> map.show(newest));
    }

    @Override
    public void setTheme(Theme theme) {
        both(map -> map.setTheme(theme));
    }

    @Override
    public void setTexts(Texts texts) {
        both(map -> map.setTexts(texts));
    }

    @Override
    public ObjectProperty<Selection> selectionProperty() {
        return offline.selectionProperty();
    }

    @Override
    public void fitAll() {
        both(CityMap::fitAll);
    }

    @Override
    public void fit(Collection<GeoPoint> points) {
        both(map -> map.fit(points));
    }

    @Override
    public void centreOn(GeoPoint point, double zoom) {
        both(map -> map.centreOn(point, zoom));
    }

    @Override
    public void zoomBy(double steps) {
        front().zoomBy(steps);
    }

    @Override
    public ObservableValue<Signage> signage() {
        return google.stage().flatMap(_ -> front().signage());
    }

    @Override
    public void setPen(Optional<Pen> pen) {
        both(map -> map.setPen(pen));
    }

    @Override
    public void renderNow() {
        front().renderNow();
    }

    private CityMap front() {
        return onGoogle() ? google : offline;
    }

    private void both(Consumer<CityMap> change) {
        change.accept(offline);
        change.accept(google);
    }

    private void onStage(GoogleMap.Stage stage) {
        boolean ready = stage == GoogleMap.Stage.READY;
        offline.setVisible(!ready);
        if (ready) {
            google.region().requestFocus();
        }
    }

    /// Loads when first shown, and lets go of the one view when the window closes.
    private void onShown(boolean shown) {
        if (shown && !framed) {
            framed = true;
            retry();
        } else if (!shown && framed) {
            framed = false;
            google.away();
        }
    }
}
