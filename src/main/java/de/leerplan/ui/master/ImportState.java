package de.leerplan.ui.master;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportProgress;

import java.nio.file.Path;

/// How it stands with taking in an extract.
sealed interface ImportState {
    record Idle() implements ImportState {}

    /// @param stopping whether somebody asked to stop
    record Running(Path file, ImportProgress progress, boolean stopping) implements ImportState {}

    record Done(ExtractReport report) implements ImportState {}

    record Stopped(Path file) implements ImportState {}

    record Failed(Path file, Throwable problem) implements ImportState {}
}
