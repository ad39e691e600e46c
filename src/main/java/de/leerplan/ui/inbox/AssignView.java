package de.leerplan.ui.inbox;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.WaitingDevice;
import de.leerplan.ui.Buttons;
import de.leerplan.ui.Labels;
import de.leerplan.ui.PickField;
import de.leerplan.ui.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where the chosen device sits, and which sensor it is.
final class AssignView {
    private final InboxModel model;
    private final Texts texts;
    private final PickField<Choice> container;
    private final PickField<Choice> sensor;
    private final Label lack = Labels.label("muted");
    private final Button assign;
    private final VBox box = new VBox(8);

    /// @param containers those that fit what is typed, the best first
    /// @param sensors the same of the types of sensors
    /// @param assign carries out what is chosen
    AssignView(
            InboxModel model,
            Texts texts,
            Function<String, List<Choice>> containers,
            Function<String, List<Choice>> sensors,
            Runnable assign) {
        this.model = model;
        this.texts = texts;
        this.container =
                field(
                        "inbox-container",
                        "inbox.container.prompt",
                        containers,
                        _ -> {},
                        this::chosen);
        this.sensor =
                field(
                        "inbox-sensor",
                        "inbox.sensor.prompt",
                        sensors,
                        this::typed,
                        choice -> choice.ifPresent(c -> typed(c.value())));
        this.assign = Buttons.deed(texts.text("inbox.assign"), assign);
        this.assign.getStyleClass().add("accent");
        box.getChildren().addAll(fields(), new HBox(8, lack, Labels.space(), this.assign));
        show();
    }

    private PickField<Choice> field(
            String id,
            String prompt,
            Function<String, List<Choice>> offers,
            Consumer<String> typed,
            Consumer<Optional<Choice>> chosen) {
        return new PickField<>(
                id, texts.text(prompt), offers, Choice::name, _ -> "", typed, chosen);
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
        grid.addRow(
                0,
                Labels.of(texts.text("inbox.container"), "muted", "small"),
                Labels.of(texts.text("inbox.sensor"), "muted", "small"));
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
}
