package de.leerplan.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// Where the program keeps its data: the journal, and road networks once imported.
///
/// @param data a folder of its own, made when first needed
public record Folders(Path data) {
    /// The user's usual place for application data, by the conventions of the system.
    static Folders usual(Map<String, String> environment, Properties system) {
        String home = system.getProperty("user.home", ".");
        String os = system.getProperty("os.name", "");
        if (os.startsWith("Windows")) {
            return new Folders(Path.of(environment.getOrDefault("APPDATA", home), "Leerplan"));
        }
        if (os.startsWith("Mac")) {
            return new Folders(Path.of(home, "Library", "Application Support", "Leerplan"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = xdg.isBlank() ? Path.of(home, ".local", "share") : Path.of(xdg);
        return new Folders(base.resolve("leerplan"));
    }

    public Path roads() {
        return data.resolve("roads");
    }

    public Path journal() {
        return data.resolve("journal");
    }

    Path broker() {
        return data.resolve("broker");
    }

    /// Where reports of traffic are dropped.
    Path traffic() {
        return data.resolve("traffic");
    }

    /// Where tours are saved for those who have no link.
    public Path exports() {
        return data.resolve("exports");
    }

    /// Where reports of road works are dropped.
    Path closures() {
        return data.resolve("closures");
    }

    /// Where crews' pictures go.
    Path photos() {
        return data.resolve("photos");
    }

    /// Calendar of events; may be missing.
    Path calendar() {
        return data.resolve("calendar.csv");
    }

    /// Weather, day by day; may be missing.
    Path weather() {
        return data.resolve("weather.csv");
    }
}
