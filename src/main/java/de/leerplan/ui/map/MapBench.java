package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Measures how long frames of the map take while it is dragged, zoomed and fed with news. Counted
/// is the whole frame, JavaFX's drawing and rendering included, on one thread and without a pause.
public final class MapBench {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private MapBench() {}

    /// Frame times of one phase, milliseconds: by the clock, and of the processor alone, which
    /// counts where other programs run beside it.
    ///
    /// @param phase what was done: `still`, `pan`, `zoom`, `news`
    public record Result(
            String phase,
            int bins,
            int tours,
            int frames,
            double p50Millis,
            double p95Millis,
            double maxMillis,
            double p95CpuMillis,
            double maxCpuMillis,
            long seed) {
        static Result of(MapBenchRide.Phase phase, int bins, int tours, long seed) {
            List<Double> sorted = phase.millis().stream().sorted().toList();
            List<Double> cpu = phase.cpuMillis().stream().sorted().toList();
            return new Result(
                    phase.name(),
                    bins,
                    tours,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.getLast(),
                    cpu.get(cpu.size() * 95 / 100),
                    cpu.getLast(),
                    seed);
        }

        /// The line people read.
        public String row() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %6d %6d %7d %8.1f %8.1f %8.1f %8.1f %8.1f",
                    phase,
                    bins,
                    tours,
                    frames,
                    p50Millis,
                    p95Millis,
                    maxMillis,
                    p95CpuMillis,
                    maxCpuMillis);
        }

        /// The object in the line of JSON.
        public String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"phase\":\"%s\",\"bins\":%d,\"tours\":%d,\"frames\":%d,\"p50_ms\":%.2f,"
                            + "\"p95_ms\":%.2f,\"max_ms\":%.2f,\"p95_cpu_ms\":%.2f,"
                            + "\"max_cpu_ms\":%.2f,\"width_px\":%d,\"height_px\":%d,"
                            + "\"seed\":%d}",
                    phase,
                    bins,
                    tours,
                    frames,
                    p50Millis,
                    p95Millis,
                    maxMillis,
                    p95CpuMillis,
                    maxCpuMillis,
                    WIDTH,
                    HEIGHT,
                    seed);
        }
    }

    /// Heads the lines of [Result#row].
    public static String head() {
        return String.format(
                "%-8s %6s %6s %7s %8s %8s %8s %8s %8s",
                "phase", "bins", "tours", "frames", "p50 ms", "p95 ms", "max ms", "cpu p95",
                "cpu max");
    }

    /// Opens a window of 1280 × 800 with a made-up day and measures. Starts JavaFX, so it must be
    /// the first to do so; the headless platform, if wanted, is chosen by the caller.
    public static List<Result> run(BaseMap base, Streets streets, int bins, int tours, long seed) {
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("quantum.multithreaded", "false");
        City city = new BenchCity(base, new Random(seed)).city(bins, tours);
        DayState day = BenchDay.of(city, new Random(seed + 1));
        CompletableFuture<List<Result>> results = new CompletableFuture<>();
        Platform.startup(() -> open(base, streets, day, seed, results));
        try {
            return results.join();
        } finally {
            Platform.exit();
        }
    }

    private static void open(
            BaseMap base,
            Streets streets,
            DayState day,
            long seed,
            CompletableFuture<List<Result>> results) {
        MapPane map =
                new MapPane(
                        base, streets, Theme.LIGHT, new Texts(Locale.GERMANY, day.city().zone()));
        Stage stage = new Stage();
        stage.setScene(new Scene(map, WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        map.show(day);
        map.renderNow();
        new MapBenchRide(map, day, measured(day, seed, stage, results)).start();
    }

    private static Consumer<List<MapBenchRide.Phase>> measured(
            DayState day, long seed, Stage stage, CompletableFuture<List<Result>> results) {
        return phases -> {
            stage.close();
            List<Result> all = new ArrayList<>();
            for (MapBenchRide.Phase phase : phases) {
                all.add(
                        Result.of(
                                phase,
                                day.city().containers().size(),
                                day.city().trucks().size(),
                                seed));
            }
            results.complete(all);
        };
    }
}
