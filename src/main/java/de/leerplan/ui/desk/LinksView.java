package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Things to look at, each a line that can be pressed.
final class LinksView implements SectionView {
    private final Workplace workplace;
    private final Label title = Labels.label("section-title");
    private final VBox rows = new VBox();
    private final VBox box = new VBox(4, title, rows);
    private List<Section.Link> shown = List.of();

    LinksView(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Links links)) {
            return false;
        }
        title.setText(links.title());
        Labels.present(box, !links.links().isEmpty());
        if (!shown.equals(links.links())) {
            shown = links.links();
            fill();
        }
        return true;
    }

    private void fill() {
        while (rows.getChildren().size() > shown.size()) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < shown.size()) {
            Button row = new Button();
            row.getStyleClass().addAll("flat", "link-row");
            row.setMaxWidth(Double.MAX_VALUE);
            rows.getChildren().add(row);
        }
        for (int i = 0; i < shown.size(); i++) {
            show((Button) rows.getChildren().get(i), shown.get(i));
        }
    }

    private void show(Button row, Section.Link link) {
        Label lead = Labels.of(link.lead(), "link-lead");
        lead.setMinWidth(Region.USE_PREF_SIZE);
        Label text = Labels.of(link.text());
        Labels.tone(text, link.tone());
        Label note = Labels.of(link.note(), "muted");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, lead, text, Labels.space(), note);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setGraphic(content);
        row.setAccessibleText(link.lead() + " " + link.text());
        row.setOnAction(_ -> workplace.carryOut(link.show()));
    }
}
