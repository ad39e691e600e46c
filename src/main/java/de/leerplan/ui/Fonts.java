package de.leerplan.ui;

import javafx.scene.text.Font;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The type of the console: Inter, brought along, since a bare Linux has little of its own.
///
/// Inter has a family name for each weight: `Inter` is regular and bold, `Inter SemiBold` is what
/// the design calls 600.
public final class Fonts {
    public static final String REGULAR = "Inter";
    public static final String EMPHASIS = "Inter SemiBold";

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    private static boolean loaded;

    private Fonts() {}

    /// Makes the type known to JavaFX; once is enough, more do no harm.
    public static synchronized void load() {
        if (!loaded) {
            load("Regular");
            load("SemiBold");
            load("Bold");
            loaded = true;
        }
    }

    public static Font regular(double size) {
        return Font.font(REGULAR, size);
    }

    public static Font emphasis(double size) {
        return Font.font(EMPHASIS, size);
    }

    private static void load(String weight) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + weight + ".otf")) {
            if (in == null) {
                LOG.warn("The font Inter {} is not on the class path; another stands in", weight);
                return;
            }
            Font.loadFont(new ByteArrayInputStream(TabularFont.of(in.readAllBytes())), 13);
        } catch (IOException e) {
            throw new UncheckedIOException("Inter " + weight, e);
        }
    }
}
