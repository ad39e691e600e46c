package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Picture;
import de.leerplan.ui.Workplace;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Pictures in small, each a button that opens it large.
final class PicturesView implements SectionView {
    private static final int WIDTH = 92;
    private static final int HEIGHT = 69;

    private final Workplace workplace;
    private final Label title = Labels.label("section-title");
    private final FlowPane pictures = new FlowPane(8, 8);
    private final VBox box = new VBox(4, title, pictures);
    private List<Section.Small> shown = List.of();

    PicturesView(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Pictures newest)) {
            return false;
        }
        title.setText(newest.title());
        if (!shown.equals(newest.pictures())) {
            shown = newest.pictures();
            pictures.getChildren().setAll(shown.stream().map(this::button).toList());
        }
        return true;
    }

    private Button button(Section.Small small) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("photo-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        workplace
                .gallery()
                .picture(small.photo().name(), 2 * WIDTH)
                .thenAcceptAsync(picture -> fill(frame, picture), Platform::runLater);
        Button button = new Button(small.caption(), frame);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().addAll("flat", "photo-small");
        button.setOnAction(_ -> workplace.carryOut(new Order.Look(small.photo())));
        return button;
    }

    private void fill(StackPane frame, Picture picture) {
        frame.getChildren()
                .setAll(new PictureNode(workplace.texts().get()).small(picture, WIDTH, HEIGHT));
    }
}
