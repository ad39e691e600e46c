package de.leerplan.ui;

import javafx.scene.image.Image;

/// What comes of asking for a crew's picture.
public sealed interface Picture {
    record Shown(Image image) implements Picture {}

    /// The file is not there.
    record Missing() implements Picture {}

    /// The file is no picture, or one too large to be looked at.
    record Broken() implements Picture {}
}
