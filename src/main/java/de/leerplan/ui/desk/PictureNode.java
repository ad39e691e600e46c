package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Picture;
import de.leerplan.ui.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// A picture on the screen, or the words why there is none.
record PictureNode(Texts texts) {
    /// Fits it into so many pixels.
    Node small(Picture picture, double width, double height) {
        return switch (picture) {
            case Picture.Shown shown -> view(shown.image(), width, height);
            case Picture.Missing _ -> words("photo.missing.short");
            case Picture.Broken _ -> words("photo.broken.short");
        };
    }

    /// The same, with all that can be said where there is none.
    Node large(Picture picture, double width, double height) {
        return switch (picture) {
            case Picture.Shown shown -> view(shown.image(), width, height);
            case Picture.Missing _ -> words("photo.missing");
            case Picture.Broken _ -> words("photo.broken");
        };
    }

    private static ImageView view(Image image, double width, double height) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }

    private Label words(String key) {
        Label label = Labels.of(texts.text(key), "muted");
        label.setWrapText(true);
        return label;
    }
}
