package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

class DisplayTest {
    private static final Path GTK = Path.of("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0");
    private static final Path SOCKET = Path.of("/tmp/.X11-unix/X1");

    @Test
    void aDisplayWithItsSocketAndGtkIsAScreen() {
        assertThat(linux(Map.of("DISPLAY", ":1"), GTK, SOCKET)).isEqualTo(Display.SCREEN);
        assertThat(linux(Map.of("DISPLAY", ":1.0"), GTK, SOCKET)).isEqualTo(Display.SCREEN);
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), GTK)).isEqualTo(Display.SCREEN);
    }

    @Test
    void anUnsetOrBlankDisplayIsNone() {
        assertThat(linux(Map.of(), GTK, SOCKET)).isEqualTo(Display.NONE);
        assertThat(linux(Map.of("DISPLAY", " ", "WAYLAND_DISPLAY", ""), GTK, SOCKET))
                .isEqualTo(Display.NONE);
    }

    @Test
    void aDisplayWhoseServerIsGoneIsNone() {
        assertThat(linux(Map.of("DISPLAY", ":7"), GTK, SOCKET)).isEqualTo(Display.NONE);
    }

    @Test
    void aDisplayOnAnotherHostIsTrusted() {
        assertThat(linux(Map.of("DISPLAY", "desk.example:10.0"), GTK)).isEqualTo(Display.SCREEN);
    }

    @Test
    void aScreenWithoutGtkCannotBeUsed() {
        assertThat(linux(Map.of("DISPLAY", ":1"), SOCKET)).isEqualTo(Display.NONE);
    }

    @Test
    void otherSystemsAlwaysHaveAScreen() {
        assertThat(Display.of("Windows 11", Map.of(), path -> false)).isEqualTo(Display.SCREEN);
        assertThat(Display.of("Mac OS X", Map.of(), path -> false)).isEqualTo(Display.SCREEN);
    }

    private static Display linux(Map<String, String> environment, Path... files) {
        return Display.of("Linux", environment, Set.of(files)::contains);
    }
}
