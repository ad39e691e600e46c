package de.leerplan.ui.desk;

import javafx.geometry.Point2D;

import java.util.Optional;

/// A part of the screen that something can be dropped on.
interface DropZone {
    /// What a drop at this point of the scene would aim at; empty beside it.
    Optional<Aim> aimAt(Point2D scenePoint);
}
