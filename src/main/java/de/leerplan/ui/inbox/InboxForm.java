package de.leerplan.ui.inbox;

import de.leerplan.operations.DayState;
import de.leerplan.operations.WaitingDevice;
import de.leerplan.ui.InView;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The panel on the screen: arrows choose a device, Enter goes to its container, Ctrl+Enter takes
/// the choice.
public final class InboxForm {
    private static final double ROW = 28;
    private static final double TWO_LINES = 36;
    private static final double WIDTH = 940;

    /// The style sheet moves what floats down by 84: as much, and an edge, is to stay free below.
    private static final Insets MOVED_DOWN = new Insets(0, 0, 84 + 16, 0);

    /// Lines of each list, as many as there is room for.
    private static final int MOST_LINES = 12;

    private static final int LEAST_LINES = 3;

    private final Texts texts;
    private final InboxModel model;
    private final Consumer<Order.Assign> assign;
    private final Runnable close;
    private final ObservableList<WaitingDevice> waiting = FXCollections.observableArrayList();
    private final ObservableList<ArrivalLine> arrivals = FXCollections.observableArrayList();
    private final ListView<WaitingDevice> devices = new ListView<>(waiting);
    private final Label waitingTitle = Labels.label("inbox-section");
    private final ListView<ArrivalLine> fates = new ListView<>(arrivals);
    private final Label whole = Labels.label("muted");
    private final AssignView assigning;
    private final DoorsView doors;
    private final VBox sheet = new VBox(8);
    private Instant now = Instant.EPOCH;

    /// @param containers those that fit what is typed, the best first
    /// @param sensors the same of the types of sensors
    /// @param assign carries out what was chosen for a device
    /// @param close leaves the panel
    public InboxForm(
            InboxModel model,
            Texts texts,
            Function<String, List<Choice>> containers,
            Function<String, List<Choice>> sensors,
            Consumer<Order.Assign> assign,
            Runnable close) {
        this.model = model;
        this.texts = texts;
        this.assign = assign;
        this.close = close;
        this.assigning = new AssignView(model, texts, containers, sensors, this::assign);
        this.doors = new DoorsView(texts);
        sheet.getStyleClass().addAll("floating", "inbox-form");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setMargin(sheet, MOVED_DOWN);
        sheet.getChildren().addAll(head(), waitingTitle, devices(), assigning.node());
        sheet.getChildren().addAll(title("inbox.arrivals"), arrivals(), whole);
        sheet.getChildren().addAll(title("inbox.doors"), doors.node());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public Region node() {
        return sheet;
    }

    /// What gets the keyboard.
    public Node first() {
        return devices;
    }

    /// What is typed as the container, for a start from elsewhere.
    public void typeContainer(String text) {
        assigning.first().setText(text);
    }

    /// Shows the newest; what is chosen stays chosen.
    public void show(DayState state) {
        now = state.now();
        List<WaitingDevice> homeless = state.devices().homeless();
        if (!homeless.equals(waiting)) {
            Optional<String> chosen = model.device().map(WaitingDevice::device);
            waiting.setAll(homeless);
            select(chosen);
        }
        devices.setMinHeight(height(waiting.size(), 1, LEAST_LINES));
        devices.setPrefHeight(height(waiting.size(), 1, MOST_LINES));
        waitingTitle.setText(texts.text("inbox.waiting", waiting.size()));
        List<ArrivalLine> lines = ArrivalLine.of(state, texts);
        if (!lines.equals(arrivals)) {
            showArrivals(lines);
        }
        doors.show(DoorLine.of(state, texts));
    }

    private static double height(int lines, int least, int most) {
        return Math.clamp(lines, least, most) * ROW + 2;
    }

    private void showArrivals(List<ArrivalLine> lines) {
        ArrivalLine chosen = fates.getSelectionModel().getSelectedItem();
        arrivals.setAll(lines);
        fates.setPrefHeight(height(lines.size(), LEAST_LINES, MOST_LINES));
        if (chosen == null) {
            lines.stream().filter(ArrivalLine::refused).findFirst().ifPresent(this::readFirst);
        } else {
            lines.stream()
                    .filter(chosen::isAbout)
                    .findFirst()
                    .ifPresent(fates.getSelectionModel()::select);
        }
    }

    private void readFirst(ArrivalLine refused) {
        fates.getSelectionModel().select(refused);
        fates.scrollTo(refused);
    }

    private void select(Optional<String> device) {
        int index = 0;
        for (int i = 0; i < waiting.size(); i++) {
            if (device.equals(Optional.of(waiting.get(i).device()))) {
                index = i;
            }
        }
        devices.getSelectionModel().clearAndSelect(index);
        assigning.begin(Optional.ofNullable(devices.getSelectionModel().getSelectedItem()));
    }

    private Node head() {
        return new VBox(2, Labels.of(texts.text("inbox.title"), "card-title"), muted("inbox.keys"));
    }

    private Label title(String key) {
        return Labels.of(texts.text(key), "inbox-section");
    }

    private Node devices() {
        devices.setId("inbox-devices");
        devices.setFixedCellSize(ROW);
        devices.setCellFactory(_ -> new WaitingCell(texts, () -> now));
        devices.setPlaceholder(muted("inbox.waiting.none"));
        devices.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, device) -> assigning.begin(Optional.ofNullable(device)));
        return devices;
    }

    private Node arrivals() {
        fates.setId("inbox-arrivals");
        fates.setFixedCellSize(ROW);
        fates.setCellFactory(_ -> new ArrivalCell());
        fates.setPlaceholder(muted("inbox.arrivals.none"));
        fates.setMinHeight(height(LEAST_LINES, LEAST_LINES, MOST_LINES));
        fates.setPrefHeight(height(LEAST_LINES, LEAST_LINES, MOST_LINES));
        fates.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, line) ->
                                whole.setText(line == null ? "" : texts.beginning(line.example())));
        VBox.setVgrow(fates, Priority.ALWAYS);
        VBox.setVgrow(devices, Priority.SOMETIMES);
        // What fits the typed letters needs room: what is chosen stays to be read.
        InView.keep(devices);
        InView.keep(fates);
        whole.setId("inbox-whole");
        whole.setWrapText(true);
        // A sentence and a remedy, whatever is chosen: the panel does not jump.
        whole.setMinHeight(TWO_LINES);
        return fates;
    }

    private Label muted(String key) {
        return Labels.of(texts.text(key), "muted");
    }

    private void assign() {
        model.order().ifPresent(assign);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            // The lists would keep it to themselves.
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            assign();
        } else if (event.getCode() == KeyCode.ENTER && devices.isFocused()) {
            assigning.first().requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
