package de.leerplan.ui.inbox;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.WaitingDevice;
import de.leerplan.ui.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Where the chosen device sits, and which sensor it is.
final class AssignView {
    private final InboxModel model;
    private final Texts texts;
    private final PickField container;
    private final PickField sensor;
    private final Label lack = new Label();
    private final Button assign;
    private final VBox box = new VBox(8);

    /// @param assign carries out what is chosen
    AssignView(
            InboxModel model, Texts texts, Choices containers, Choices sensors, Runnable assign) {
        this.model = model;
        this.texts = texts;
        this.container =
                new PickField(
                        "inbox-container",
                        texts.text("inbox.container.prompt"),
                        containers,
                        _ -> {},
                        this::chosen);
        this.sensor =
                new PickField(
                        "inbox-sensor",
                        texts.text("inbox.sensor.prompt"),
                        sensors,
                        this::typed,
                        choice -> choice.ifPresent(c -> typed(c.value())));
        this.assign = new Button(texts.text("inbox.assign"));
        this.assign.getStyleClass().addAll("deed", "accent");
        this.assign.setOnAction(_ -> assign.run());
        lack.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box.getChildren().addAll(fields(), new HBox(8, lack, space, this.assign));
        show();
    }

    Node node() {
        return box;
    }

    TextField first() {
        return container.field();
    }

    /// Begins with another device: the sensor as its network server says.
    void begin(Optional<WaitingDevice> device) {
        if (model.setDevice(device)) {
            container.reset("");
            sensor.reset(device.map(WaitingDevice::sensor).orElse(""));
        }
        show();
    }

    private GridPane fields() {
        GridPane grid = new GridPane(12, 4);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(64);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setPercentWidth(36);
        grid.getColumnConstraints().addAll(wide, rest);
        grid.addRow(0, label("inbox.container"), label("inbox.sensor"));
        grid.addRow(1, container.node(), sensor.node());
        return grid;
    }

    private void chosen(Optional<Choice> choice) {
        model.setContainer(choice.map(c -> new ContainerId(c.value())));
        show();
    }

    private void typed(String type) {
        model.setSensor(type);
        show();
    }

    private void show() {
        lack.setText(model.lack().map(l -> texts.of(l)).orElseGet(() -> texts.text("inbox.ready")));
        assign.setDisable(model.lack().isPresent());
        container.field().setDisable(model.device().isEmpty());
        sensor.field().setDisable(model.device().isEmpty());
    }

    private Label label(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
