package de.leerplan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether windows can be seen here. Without a display JavaFX's own headless platform is chosen,
/// where windows, styles and pictures work all the same; it must be chosen before JavaFX starts.
public enum Display {
    /// A person sits in front of it.
    SCREEN,
    /// No display server, or not the library to talk to it.
    NONE;

    private static final Pattern LOCAL_X = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib"),
                    Path.of("/usr/lib64"),
                    Path.of("/lib"),
                    Path.of("/usr/local/lib"),
                    Path.of("/usr/lib/" + System.getProperty("os.arch") + "-linux-gnu"),
                    Path.of("/usr/lib/x86_64-linux-gnu"),
                    Path.of("/usr/lib/aarch64-linux-gnu"));

    /// The display of this machine; already `NONE` where `glass.platform` asks for it.
    public static Display here() {
        if ("Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
            return NONE;
        }
        return of(System.getProperty("os.name", ""), System.getenv(), Files::exists);
    }

    /// @param system the operating system's name
    /// @param environment the environment variables
    /// @param exists whether a file is there
    static Display of(String system, Map<String, String> environment, Predicate<Path> exists) {
        if (!system.startsWith("Linux")) {
            return SCREEN;
        }
        String x = environment.getOrDefault("DISPLAY", "");
        boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        // JavaFX 26 reaches Wayland through the X server that comes with it, but GTK decides.
        boolean server = wayland || answers(x, exists);
        boolean gtk = LIBRARIES.stream().anyMatch(at -> exists.test(at.resolve("libgtk-3.so.0")));
        return server && gtk ? SCREEN : NONE;
    }

    /// Makes JavaFX draw into memory where nobody could see it. Call before JavaFX starts.
    public void prepare() {
        if (this == NONE) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
    }

    private static boolean answers(String x, Predicate<Path> exists) {
        if (x.isBlank()) {
            return false;
        }
        Matcher local = LOCAL_X.matcher(x.strip());
        // A display on another host (ssh -X) has no socket here to look for.
        return !local.matches() || exists.test(Path.of("/tmp/.X11-unix/X" + local.group(1)));
    }
}
