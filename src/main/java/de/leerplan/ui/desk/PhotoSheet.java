package de.leerplan.ui.desk;

import de.leerplan.model.Container;
import de.leerplan.model.OrderId;
import de.leerplan.operations.CrewPhoto;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Buttons;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Picture;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Comparator;

/// A crew's picture, large, inside the window; Esc takes it away.
final class PhotoSheet {
    private static final int SIDE = 1280;
    private static final double SHARE = 0.8;

    private final Workplace workplace;
    private final Overlay overlay;

    PhotoSheet(Workplace workplace, Overlay overlay) {
        this.workplace = workplace;
        this.overlay = overlay;
    }

    /// Shows pictures from now on.
    void begin() {
        workplace.onLook(this::open);
    }

    private void open(CrewPhoto photo) {
        Texts texts = workplace.texts().get();
        double width = overlay.layer().getWidth() * SHARE;
        double height = overlay.layer().getHeight() * SHARE - 120;
        StackPane frame = new StackPane(Labels.of(texts.text("photo.coming"), "muted"));
        frame.getStyleClass().add("photo-frame");
        frame.setMinSize(Math.min(width, 480), Math.min(height, 320));
        frame.setMaxSize(width, height);
        VBox sheet = new VBox(12, head(photo, texts), frame, foot(photo, texts));
        sheet.getStyleClass().addAll("floating", "photo-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setFocusTraversable(true);
        workplace
                .gallery()
                .picture(photo.name(), SIDE)
                .thenAcceptAsync(
                        picture -> fill(frame, picture, width, height), Platform::runLater);
        overlay.open(sheet, sheet);
    }

    private HBox head(CrewPhoto photo, Texts texts) {
        Button close = Buttons.deed(texts.text("photo.close"), overlay::close);
        close.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Labels.of(place(photo), "card-title");
        HBox head = new HBox(16, title, Labels.space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label foot(CrewPhoto photo, Texts texts) {
        DayState state = workplace.state().get();
        String when = texts.timeAround(photo.at(), state.now());
        return Labels.of(texts.text("photo.taken", when, photo.truck()), "muted");
    }

    private void fill(StackPane frame, Picture picture, double width, double height) {
        frame.getChildren()
                .setAll(new PictureNode(workplace.texts().get()).large(picture, width, height));
    }

    /// Of what it is, or near what the truck was.
    private String place(CrewPhoto photo) {
        DayState state = workplace.state().get();
        Texts texts = workplace.texts().get();
        if (photo.container().isPresent()) {
            return state.container(photo.container().get()).container().name();
        }
        if (photo.order().filter(id -> state.orders().containsKey(id)).isPresent()) {
            OrderId order = photo.order().get();
            return order + " · " + state.order(order).order().address();
        }
        return state.city().containers().values().stream()
                .min(Comparator.comparingDouble(bin -> bin.place().metresTo(photo.place())))
                .map(Container::name)
                .map(name -> texts.text("photo.near", name))
                .orElse("");
    }
}
