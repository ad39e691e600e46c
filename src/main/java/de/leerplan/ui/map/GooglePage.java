package de.leerplan.ui.map;

import com.dlsc.gmapsfx.GoogleMapView;

import javafx.collections.ListChangeListener;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.web.WebEngine;

import netscape.javascript.JSObject;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// GMapsFX's view on a page of our own, since its page ignores language and region, and loses its
/// callback to the garbage collector. GMapsFX knows one view a process, so this is handed from one
/// map to the next.
final class GooglePage extends GoogleMapView {
    private static @Nullable GooglePage only;
    private static boolean taken;

    private @Nullable Runnable opened;

    private GooglePage() {
        super(null, "", "", null, false);
        WebEngine engine = getWebview().getEngine();
        getWebview().setContextMenuEnabled(false);
        getWebview().setFocusTraversable(false);
        engine.getLoadWorker().stateProperty().addListener((_, _, state) -> onState(state));
    }

    /// The one view, unless another map has it.
    static Optional<GooglePage> take() {
        if (taken) {
            return Optional.empty();
        }
        GooglePage page = only == null ? new GooglePage() : only;
        only = page;
        taken = true;
        return Optional.of(page);
    }

    /// Another map may have it.
    void giveBack() {
        taken = false;
        opened = null;
    }

    /// Called by the constructor of GMapsFX's view, before it makes its web view and opens the page
    /// at once. Between the two the folder must be set: when the web view becomes a child.
    @Override
    protected String getHtmlFile(boolean debug) {
        getChildren().addListener((ListChangeListener<Node>) _ -> keepApart());
        return "google.html";
    }

    private void keepApart() {
        PageFolder.fresh().ifPresent(getWebview().getEngine()::setUserDataDirectory);
    }

    /// Opens the page afresh and loads the map's script into it.
    ///
    /// @param told to be kept by the caller: the page does not keep it
    /// @param address of the script, key, language and region included
    /// @param styles of the map, as JSON
    void open(GoogleBridge told, String address, Viewport view, String styles) {
        opened =
                () -> {
                    var middle = view.at(view.width() / 2, view.height() / 2);
                    call("load", told, address, middle.lat(), middle.lon(), view.zoom(), styles);
                };
        getWebview()
                .getEngine()
                .load(
                        Objects.requireNonNull(GooglePage.class.getResource("google.html"))
                                .toExternalForm());
    }

    /// Calls a function of the page.
    // Deprecated in the JDK since it moves into JavaFX; the class and its name stay.
    @SuppressWarnings("removal")
    Object call(String name, Object... arguments) {
        return ((JSObject) getWebview().getEngine().executeScript("leerplan"))
                .call(name, arguments);
    }

    /// As GMapsFX would by itself, had its own callback lived.
    void markReady() {
        setInitialized(true);
        fireMapInitializedListeners();
    }

    private void onState(Worker.State state) {
        Runnable then = opened;
        if (state == Worker.State.SUCCEEDED && then != null) {
            opened = null;
            then.run();
        }
    }
}
