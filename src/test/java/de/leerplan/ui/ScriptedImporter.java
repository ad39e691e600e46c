package de.leerplan.ui;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.HoursReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.Stray;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Takes in whatever the test says.
public final class ScriptedImporter implements StreetImporter {
    public final List<Path> asked = new ArrayList<>();
    public final List<Stray> saved = new ArrayList<>();
    public final CompletableFuture<ExtractReport> outcome = new CompletableFuture<>();
    private Consumer<ImportProgress> told = _ -> {};

    @Override
    public CompletableFuture<ExtractReport> start(Path file, Consumer<ImportProgress> told) {
        asked.add(file);
        this.told = told;
        return outcome;
    }

    /// As an import does, which ends when it is stopped.
    public void tell(ImportProgress progress) {
        try {
            told.accept(progress);
        } catch (RuntimeException stopped) {
            outcome.completeExceptionally(stopped);
        }
    }

    @Override
    public CompletableFuture<Path> save(List<Stray> strays) {
        saved.addAll(strays);
        return CompletableFuture.completedFuture(Path.of("exports", "streets-strays.csv"));
    }

    @Override
    public Optional<Runnable> startOver() {
        return Optional.of(() -> {});
    }

    private static final HoursReport HOURS =
            new HoursReport(
                    2,
                    List.of(
                            new HoursReport.Clash(
                                    SampleCity.city().containers().values().iterator().next(),
                                    "Markt",
                                    Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY))),
                    List.of("Markt: access:conditional=no @ (snow)"));

    public static ExtractReport report(int strays) {
        return new ExtractReport(
                "kaiserslautern.osm.gz",
                new ExtractReport.Elements(105_210, 17_904, 611),
                8_412,
                3_207,
                94,
                new ExtractReport.Drawn(15_034, 4_120, 31, 2_207),
                new ExtractReport.Elements(3_118, 1_402, 402),
                17,
                new GeoPoint(49.4271, 7.7163),
                new GeoPoint(49.4619, 7.8002),
                IntStream.range(0, strays).mapToObj(ScriptedImporter::stray).toList(),
                HOURS,
                3.4);
    }

    private static Stray stray(int number) {
        return new Stray(
                "OF-%04d".formatted(number),
                "Waldstraße " + number,
                new GeoPoint(50.1, 8.76),
                number % 3 == 0 ? Double.POSITIVE_INFINITY : 230 + number,
                number % 3 == 0);
    }
}
