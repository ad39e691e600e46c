package de.leerplan.ui.desk;

import de.leerplan.model.FillLevel;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// How full the city is: five columns in the colours of the map, as high as there are many.
final class SpreadView implements SectionView {
    private static final int CLASSES = 5;
    private static final double HIGHEST = 44;

    private final Workplace workplace;
    private final Label title = Labels.label("section-title");
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();
    private final VBox box;

    SpreadView(Workplace workplace) {
        this.workplace = workplace;
        HBox columns = new HBox(4);
        for (int i = 0; i < CLASSES; i++) {
            columns.getChildren().add(column(i));
        }
        columns.setAlignment(Pos.BOTTOM_LEFT);
        columns.setMinHeight(HIGHEST + 40);
        box = new VBox(4, title, columns);
        workplace.theme().subscribe(this::paint);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Spread spread)) {
            return false;
        }
        title.setText(spread.title());
        int most = spread.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < CLASSES; i++) {
            int count = spread.counts().get(i);
            double height = most == 0 ? 2 : Math.max(2, HIGHEST * count / most);
            bars.get(i).setMinHeight(height);
            bars.get(i).setMaxHeight(height);
            counts.get(i).setText(workplace.texts().get().number(count, 0));
        }
        return true;
    }

    private VBox column(int i) {
        Region bar = new Region();
        bar.getStyleClass().add("spread-bar");
        Label count = Labels.label("value");
        Label from = Labels.label("muted", "small");
        from.textProperty().bind(workplace.texts().map(texts -> texts.percent(20.0 * i)));
        bars.add(bar);
        counts.add(count);
        VBox column = new VBox(2, count, bar, from);
        column.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(10);
        column.setMaxWidth(Double.MAX_VALUE);
        return column;
    }

    private void paint(Theme theme) {
        for (int i = 0; i < CLASSES; i++) {
            String color = Theme.web(theme.fill(new FillLevel(20 * i + 10)));
            bars.get(i).setStyle("-fx-background-color: " + color);
        }
    }
}
