package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Mode;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Workplace;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The strip on top: what runs here, the time, how the whole is doing, search and switches.
final class StatusStrip {
    private final HBox strip = new HBox();
    private final Workplace workplace;
    private final Actions actions;
    private final Hints hints;
    private final Label clock = Labels.label("clock");
    private final Label date = Labels.label("muted");
    private final FigureLabel readings = new FigureLabel();
    private final FigureLabel plan = new FigureLabel();
    private final FigureLabel trucks = new FigureLabel();
    private final FigureLabel alarms = new FigureLabel();

    StatusStrip(Workplace workplace, Actions actions, Hints hints) {
        this.workplace = workplace;
        this.actions = actions;
        this.hints = hints;
        strip.getStyleClass().add("status-strip");
        strip.setFillHeight(false);
        Labels.mark(strip, "training", workplace.setup().mode() instanceof Mode.Training);
        strip.getChildren()
                .addAll(
                        product(),
                        badge(),
                        time(),
                        readings.node(),
                        plan.node(),
                        trucks.node(),
                        alarms.node(),
                        Labels.space(),
                        search(),
                        switches());
        workplace.told(Status::of).subscribe(this::show);
    }

    Region node() {
        return strip;
    }

    private void show(Status status) {
        clock.setText(status.clock());
        date.setText(status.date());
        readings.show(status.readings());
        plan.show(status.plan());
        trucks.show(status.trucks());
        alarms.show(status.alarms());
    }

    private Label product() {
        Label name = Labels.label("product");
        name.textProperty().bind(text("product"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Label badge() {
        Label badge = Labels.label("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.textProperty()
                .bind(
                        workplace
                                .texts()
                                .map(
                                        texts ->
                                                switch (workplace.setup().mode()) {
                                                    case Mode.Live _ -> texts.text("mode.live");
                                                    case Mode.Training _ ->
                                                            texts.text("mode.training");
                                                }));
        return badge;
    }

    private HBox time() {
        HBox time = new HBox(clock, date);
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().add("figure");
        return time;
    }

    private Button search() {
        Label prompt = Labels.label("muted");
        prompt.textProperty().bind(text("status.search"));
        Label key = Labels.label("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.textProperty().bind(text("status.search.key"));
        HBox content = new HBox(8, Icons.icon(Feather.SEARCH), prompt, Labels.space(), key);
        content.setAlignment(Pos.CENTER_LEFT);
        Button search = new Button("", content);
        search.setId("search");
        search.getStyleClass().add("search");
        search.accessibleTextProperty().bind(text("status.search"));
        search.setOnAction(_ -> actions.openPalette());
        content.prefWidthProperty().bind(search.widthProperty().subtract(22));
        return search;
    }

    private HBox switches() {
        Button language = new Button();
        language.textProperty().bind(text("status.language"));
        language.getStyleClass().addAll("flat", "icon-button");
        language.accessibleTextProperty().bind(text("status.language.hint"));
        language.setOnAction(_ -> actions.switchLanguage());
        hints.explain(language, text("status.language.hint"));
        Button theme =
                Icons.button(Feather.MOON, hints, text("status.theme.hint"), actions::switchTheme);
        workplace.theme().subscribe(now -> theme.setGraphic(themeIcon(now)));
        Button help =
                Icons.button(
                        Feather.HELP_CIRCLE, hints, text("status.help.hint"), actions::openHelp);
        Button works =
                Icons.button(
                        Feather.ALERT_OCTAGON, hints, text("action.works"), actions::openWorks);
        Button streets =
                Icons.button(Feather.DATABASE, hints, text("action.streets"), actions::openStreets);
        HBox switches = new HBox(2, works, streets, language, theme, help);
        switches.setAlignment(Pos.CENTER);
        switches.setMinWidth(Region.USE_PREF_SIZE);
        return switches;
    }

    private static FontIcon themeIcon(Theme now) {
        return Icons.icon(
                switch (now) {
                    case LIGHT -> Feather.MOON;
                    case NIGHT -> Feather.SUN;
                });
    }

    private ObservableValue<String> text(String key) {
        return workplace.texts().map((Texts texts) -> texts.text(key));
    }
}
