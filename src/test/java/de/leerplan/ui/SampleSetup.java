package de.leerplan.ui;

import de.leerplan.model.Path;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Photos;
import de.leerplan.operations.Playback;
import de.leerplan.operations.Tablets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Consoles of the made-up city.
public final class SampleSetup {
    private SampleSetup() {}

    public static Setup live(Consumer<Fact> post) {
        return live(post, Adviser.none());
    }

    public static Setup live(Consumer<Fact> post, Adviser adviser) {
        return setup(
                post,
                Optional.empty(),
                new Mode.Live(),
                adviser,
                new ScriptedImporter(),
                Photos.NONE);
    }

    public static Setup importing(StreetImporter importer) {
        return setup(
                _ -> {}, Optional.empty(), new Mode.Live(), Adviser.none(), importer, Photos.NONE);
    }

    /// A live console that finds crews' pictures there.
    public static Setup showing(Photos photos) {
        return setup(
                _ -> {},
                Optional.empty(),
                new Mode.Live(),
                Adviser.none(),
                new ScriptedImporter(),
                photos);
    }

    public static Setup training(Playback playback) {
        Mode training = new Mode.Training("Dienstag mit Markt");
        return setup(
                _ -> {},
                Optional.of(playback),
                training,
                Adviser.none(),
                new ScriptedImporter(),
                Photos.NONE);
    }

    private static Setup setup(
            Consumer<Fact> post,
            Optional<Playback> playback,
            Mode mode,
            Adviser adviser,
            StreetImporter importer,
            Photos photos) {
        return new Setup(
                SampleCity.city(),
                SampleCity.map(),
                (_, _) -> Path.NONE,
                post,
                () -> SampleDay.NOW,
                Tablets.NONE,
                playback,
                mode,
                Theme.LIGHT,
                Locale.GERMANY,
                "dispo",
                Optional.empty(),
                adviser,
                (_, _, _, _) -> CompletableFuture.completedFuture(List.of()),
                importer,
                (overview, _) ->
                        CompletableFuture.completedFuture(
                                List.of(
                                        java.nio.file.Path.of(overview.day() + ".html"),
                                        java.nio.file.Path.of(overview.day() + ".geojson"))),
                List.of("DL-MBX", "EM400-MUD", "EM400-TLD"),
                photos);
    }
}
