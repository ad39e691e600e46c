package de.leerplan.architecture.planted.operations;

import javafx.stage.Stage;

/// Opens a window outside `ui`.
record ShowsAWindow(Stage stage) {}
