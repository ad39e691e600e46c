package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// The tours as a table, one row a truck.
final class ToursPanel implements DropZone {
    private final Workplace workplace;
    private final TableView<TourLine> table = new TableView<>();
    private final VBox panel = new VBox();
    private boolean following;

    ToursPanel(Workplace workplace) {
        this.workplace = workplace;
        panel.getStyleClass().add("panel");
        panel.getChildren().addAll(header(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getStyleClass().addAll("tours", "dense");
        table.setFixedCellSize(33);
        table.setItems(FXCollections.observableArrayList(TourLine.of(workplace.setup().city())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns().add(column("tours.truck", f -> f, TourCells::truck, 112));
        table.getColumns().add(column("tours.stops", TourFigures::stops, TourCells::number, 62));
        table.getColumns().add(column("tours.km", TourFigures::km, TourCells::number, 40));
        table.getColumns().add(column("tours.load", f -> f, TourCells::load, 65));
        table.getColumns().add(column("tours.situation", f -> f, TourCells::situation, 60));
        workplace.told(this::show).subscribe(_ -> {});
        workplace.selection().subscribe(this::follow);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    Region node() {
        return panel;
    }

    @Override
    public Optional<Aim> aimAt(Point2D scenePoint) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.contains(row.sceneToLocal(scenePoint)))
                .map(row -> ((TableRow<?>) row).getItem())
                .filter(TourLine.class::isInstance)
                .map(line -> (Aim) new Aim.OnTour(((TourLine) line).truck()))
                .findFirst();
    }

    TableView<TourLine> table() {
        return table;
    }

    private HBox header() {
        Label title = Labels.label("panel-title");
        title.textProperty().bind(workplace.texts().map(texts -> texts.text("part.tours")));
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label summary = Labels.label("muted");
        summary.textProperty().bind(workplace.told(TourLine::summary));
        HBox header = new HBox(12, title, Labels.space(), summary);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("panel-header");
        return header;
    }

    private <T> TableColumn<TourLine, T> column(
            String title,
            Function<TourFigures, T> value,
            Function<TableColumn<TourLine, T>, javafx.scene.control.TableCell<TourLine, T>> cell,
            double width) {
        TableColumn<TourLine, T> column = new TableColumn<>();
        column.textProperty().bind(workplace.texts().map(texts -> texts.text(title)));
        column.setCellValueFactory(line -> line.getValue().figures().map(value));
        column.setCellFactory(cell::apply);
        column.setPrefWidth(width);
        column.setMinWidth(width - 2);
        column.setReorderable(false);
        return column;
    }

    private boolean show(de.leerplan.operations.DayState state, Texts texts) {
        table.getItems().forEach(line -> line.show(state, texts));
        return true;
    }

    private void follow(Selection selection) {
        following = true;
        Optional<TruckId> truck = selection.chosenTruck();
        table.getItems().stream()
                .filter(line -> truck.isPresent() && line.truck().equals(truck.get()))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select,
                        table.getSelectionModel()::clearSelection);
        following = false;
    }

    private void chosen(@Nullable TourLine line) {
        if (line != null && !following) {
            workplace.select(new Selection.OfTruck(line.truck()));
        }
    }
}
