package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.ui.Snapshot;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/// Pictures of the map of any city with a made-up day, far, at middle distance and near, by day and
/// by night: to look at an extract before it is put in force.
public final class MapPictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double FAR = 0;
    private static final double[] ZOOMS = {FAR, 14.6, 17.2};
    private static final String[] NAMES = {"far", "mid", "near"};

    private MapPictures() {}

    /// Starts JavaFX, so it must be the first to do so.
    ///
    /// @return the files written
    /// @throws IOException if one cannot be written
    public static List<Path> write(
            BaseMap base, Streets streets, int bins, int tours, long seed, Path folder)
            throws IOException {
        City city = new BenchCity(base, new Random(seed)).city(bins, tours);
        DayState day = BenchDay.of(city, new Random(seed + 1));
        CompletableFuture<List<WritableImage>> drawn = new CompletableFuture<>();
        Platform.startup(() -> draw(base, streets, day, drawn));
        List<Path> files = new ArrayList<>();
        try {
            List<WritableImage> pictures = drawn.join();
            for (Theme theme : Theme.values()) {
                for (String name : NAMES) {
                    String of = theme.name().toLowerCase(Locale.ROOT);
                    Path file = folder.resolve("map-%s-%s.png".formatted(name, of));
                    Snapshot.write(pictures.get(files.size()), file);
                    files.add(file);
                }
            }
        } finally {
            Platform.exit();
        }
        return files;
    }

    private static void draw(
            BaseMap base,
            Streets streets,
            DayState day,
            CompletableFuture<List<WritableImage>> drawn) {
        try {
            List<WritableImage> pictures = new ArrayList<>();
            for (Theme theme : Theme.values()) {
                for (double zoom : ZOOMS) {
                    pictures.add(picture(base, streets, day, theme, zoom));
                }
            }
            drawn.complete(pictures);
        } catch (RuntimeException e) {
            drawn.completeExceptionally(e);
        }
    }

    private static WritableImage picture(
            BaseMap base, Streets streets, DayState day, Theme theme, double zoom) {
        Texts texts = new Texts(Locale.GERMANY, day.city().zone());
        MapPane map = new MapPane(base, streets, theme, texts);
        Scene scene = new Scene(map, WIDTH, HEIGHT);
        map.resize(WIDTH, HEIGHT);
        map.show(day);
        if (zoom > FAR) {
            map.centreOn(busiest(day), zoom);
        }
        map.renderNow();
        return scene.snapshot(null);
    }

    /// Where most bins stand.
    private static GeoPoint busiest(DayState day) {
        Bins bins = new Bins(day.city());
        return Cluster.of(bins, day, 13).stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .map(cluster -> Mercator.point(cluster.x(), cluster.y()))
                .orElse(day.city().depot().place());
    }
}
