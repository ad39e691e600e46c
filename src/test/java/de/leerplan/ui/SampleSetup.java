package de.leerplan.ui;

import de.leerplan.model.Path;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Playback;
import de.leerplan.operations.Tablets;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Consoles of the made-up city.
public final class SampleSetup {
    private SampleSetup() {}

    public static Setup live(Consumer<Fact> post) {
        return setup(post, Optional.empty(), new Mode.Live());
    }

    public static Setup training(Playback playback) {
        return setup(_ -> {}, Optional.of(playback), new Mode.Training("Dienstag mit Markt"));
    }

    private static Setup setup(Consumer<Fact> post, Optional<Playback> playback, Mode mode) {
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
                Optional.empty());
    }
}
