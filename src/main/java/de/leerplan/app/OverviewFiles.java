package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.reports.ClosureGeoJson;
import de.leerplan.reports.ClosureOverview;
import de.leerplan.reports.ClosurePage;
import de.leerplan.ui.OverviewSaver;
import de.leerplan.wording.Wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Writes the overview of a day's closures into a folder: for the command line and for the screen.
public record OverviewFiles(Path folder) implements OverviewSaver {
    @Override
    public CompletableFuture<List<Path>> save(ClosureOverview overview, Locale locale) {
        return CompletableFuture.supplyAsync(() -> write(overview, locale));
    }

    /// The page first.
    ///
    /// @throws Unusable if the folder cannot be written
    List<Path> write(ClosureOverview overview, Locale locale) {
        String name = "closures-" + overview.day();
        return List.of(
                write(name + ".html", ClosurePage.write(overview, locale)),
                write(name + ".geojson", ClosureGeoJson.write(overview)));
    }

    private Path write(String name, String content) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw Wording.unusable(FileFlaw.NO_FOLDER.of(folder), e);
        }
    }
}
