package de.leerplan.ui.map;

import de.leerplan.ui.Workplace;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons on the map: nearer, farther, everything, layers, close a street. What a button does
/// is said beside it while the pointer or the keyboard is on it.
final class MapTools {
    private final Workplace workplace;
    private final Layers layers;
    private final Label hint = new Label();
    private final VBox list = new VBox(6);
    private final VBox column = new VBox();
    private final HBox node = new HBox(6);

    /// @param map what to move
    /// @param draw begins to draw a closure
    MapTools(Workplace workplace, Layers layers, CityMap map, Runnable draw) {
        this.workplace = workplace;
        this.layers = layers;
        column.getStyleClass().addAll("on-map", "map-tools");
        column.getChildren()
                .addAll(
                        button(Feather.PLUS, "map.tool.nearer", () -> map.zoomBy(0.5)),
                        button(Feather.MINUS, "map.tool.farther", () -> map.zoomBy(-0.5)),
                        button(Feather.MAXIMIZE, "map.tool.all", map::fitAll),
                        button(Feather.LAYERS, "map.tool.layers", this::toggleList),
                        button(Feather.SLASH, "map.tool.close", draw));
        column.setMaxHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().addAll("on-map", "map-layers");
        list.setMaxHeight(Region.USE_PREF_SIZE);
        for (MapLayer layer : MapLayer.values()) {
            list.getChildren().add(box(layer));
        }
        present(list, false);
        hint.getStyleClass().add("hint");
        present(hint, false);
        node.setAlignment(Pos.TOP_RIGHT);
        node.setPickOnBounds(false);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.getChildren().addAll(hint, list, column);
    }

    Region node() {
        return node;
    }

    void toggleList() {
        present(list, !list.isVisible());
    }

    private CheckBox box(MapLayer layer) {
        CheckBox box = new CheckBox();
        box.textProperty()
                .bind(
                        text("map.layer." + layer.name())
                                .map(word -> word + "  " + (layer.ordinal() + 1)));
        box.selectedProperty().bindBidirectional(layers.property(layer));
        return box;
    }

    private Button button(Ikon ikon, String key, Runnable run) {
        Button button = new Button("", new FontIcon(ikon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setId(key);
        button.accessibleTextProperty().bind(text(key));
        button.setOnAction(_ -> run.run());
        ObservableValue<Boolean> on =
                Bindings.or(button.hoverProperty(), button.focusVisibleProperty());
        on.subscribe(shown -> explain(key, shown));
        return button;
    }

    private void explain(String key, boolean shown) {
        hint.setText(workplace.texts().get().text(key));
        present(hint, shown);
    }

    private ObservableValue<String> text(String key) {
        return workplace.texts().map(texts -> texts.text(key));
    }

    private static void present(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
