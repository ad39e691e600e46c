package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.ui.Google;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether Google's map is wanted, and with which key: from the command line, the environment or a
/// file in the data folder, the first of them that has one. The key is never printed.
final class GoogleOptions {
    static final String VARIABLE = "LEERPLAN_GOOGLE_KEY";
    static final String FILE = "google-key.txt";

    /// Who draws the map.
    enum Source {
        OFFLINE,
        GOOGLE,
        /// Google's map, drawn by a small stand-in for its script on loopback.
        STAND_IN
    }

    @Option(
            names = "--map",
            paramLabel = "SOURCE",
            description =
                    "offline or google (default: google in a window if a key is known); stand-in"
                            + " shows Google's map by a stand-in for its script, without a key.",
            converter = SourceName.class)
    private Optional<Source> map = Optional.empty();

    @Option(
            names = "--google-key",
            paramLabel = "KEY",
            description =
                    "Key of the city's own account with Google. Others see it in the list of"
                            + " processes: better the variable "
                            + VARIABLE
                            + " or the file "
                            + FILE
                            + " in the data folder.")
    private Optional<String> key = Optional.empty();

    @Option(
            names = "--google-script",
            hidden = true,
            defaultValue = Google.SCRIPT,
            description = "What stands in for Google's script, for tests.")
    private String script;

    GoogleOptions() {}

    /// Takes `stand-in` for what Java can only spell with another line.
    private static final class SourceName implements ITypeConverter<Source> {
        @Override
        public Source convert(String name) {
            try {
                return Source.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("choose offline, google or stand-in");
            }
        }
    }

    /// For a window: if there is a key, unless the offline map is asked for.
    ///
    /// @throws Unusable if Google's map is asked for without a key, or its file cannot be read
    Optional<Google> forWindow(Folders folders, Map<String, String> environment) {
        return map.filter(source -> source == Source.OFFLINE).isPresent()
                ? Optional.empty()
                : google(folders, environment);
    }

    /// For a picture: only if asked for.
    ///
    /// @throws Unusable as [#forWindow]
    Optional<Google> forPicture(Folders folders, Map<String, String> environment) {
        return map.filter(source -> source != Source.OFFLINE).isPresent()
                ? google(folders, environment)
                : Optional.empty();
    }

    private Optional<Google> google(Folders folders, Map<String, String> environment) {
        if (map.equals(Optional.of(Source.STAND_IN))) {
            return Optional.of(StandInScript.served());
        }
        Optional<String> known =
                key.or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                        .or(() -> written(folders.data().resolve(FILE)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty());
        if (known.isEmpty() && map.isPresent()) {
            throw new Unusable(
                    "Google's map needs a key",
                    "set the variable %s or write it to %s"
                            .formatted(VARIABLE, folders.data().resolve(FILE)));
        }
        return known.map(text -> new Google(text, script));
    }

    private static Optional<String> written(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new Unusable("Cannot read " + file, "make it readable or delete it", e);
        }
    }
}
