package de.leerplan.ui.sheet;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.Stop;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One line of the sheet on the screen.
final class SheetCell extends ListCell<SheetLine> {
    private final City city;
    private final Texts texts;
    private final Label tick = new Label();
    private final Label number = new Label();
    private final Label time = new Label();
    private final Label name = new Label();
    private final Label said = new Label();
    private final HBox row;

    SheetCell(City city, Texts texts) {
        this.city = city;
        this.texts = texts;
        tick.getStyleClass().add("sheet-tick");
        number.setMinWidth(34);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.getStyleClass().add("muted");
        time.setMinWidth(44);
        said.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(12, tick, number, time, name, Labels.space(), said);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SheetLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        if (!empty && line != null) {
            show(line);
        }
    }

    private void show(SheetLine line) {
        number.setText(Integer.toString(line.number()));
        time.setText(texts.time(line.stop().times().start()));
        name.setText(name(line.stop()));
        switch (line.tick()) {
            case SheetLine.Tick.None _ -> say("", "");
            case SheetLine.Tick.Done _ -> say("✓", texts.text("sheet.done"));
            case SheetLine.Tick.Not not -> say("✗", texts.of(not.reason()));
        }
        setAccessibleText(line.number() + " " + name.getText() + " " + said.getText());
    }

    private void say(String mark, String words) {
        tick.setText(mark);
        said.setText(words);
    }

    private String name(Stop stop) {
        return switch (stop) {
            case Stop.Collect c -> {
                Container container = city.containers().get(c.container());
                yield c.container() + (container == null ? "" : " " + container.name());
            }
            case Stop.Pickup p -> p.order().id() + " " + p.order().address();
            case Stop.Unload u -> texts.text("stop.unload", site(u.site()));
            case Stop.Pause _ -> texts.text("stop.pause");
            case Stop.Return r -> texts.text("stop.return", site(r.site()));
        };
    }

    private String site(SiteId id) {
        Site site = city.sites().get(id);
        return site == null ? id.value() : site.name();
    }
}
