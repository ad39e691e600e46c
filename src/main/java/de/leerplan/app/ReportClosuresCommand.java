package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.reports.ClosureOverview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;

/// `leerplan report closures DAY`: the daily overview of road works, as a page and as GeoJSON.
@Command(
        name = "closures",
        mixinStandardHelpOptions = true,
        description = "The overview of closures of a day: a page to print, and GeoJSON.")
final class ReportClosuresCommand implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "DAY",
            description = "Such as 2026-07-14 (default: today).")
    private LocalDate day;

    @Option(
            names = "--out",
            defaultValue = ".",
            paramLabel = "DIR",
            description = "Where the two files go (default: here).")
    private Path out;

    @Option(names = "--lang", defaultValue = "de", description = "de or en (default: de).")
    private Language language;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ReportClosuresCommand() {}

    @Override
    public void run() {
        Folders folders = options.folders();
        World world = World.live(folders);
        City city = world.city();
        LocalDate today =
                day == null ? new WallClock().get().atZone(city.zone()).toLocalDate() : day;
        PrintWriter console = spec.commandLine().getOut();
        Collection<Closure> known = new KnownClosures(world, folders, console::println).on(today);
        ClosureOverview overview = ClosureOverview.of(city.name(), today, city.zone(), known);
        new OverviewFiles(out).write(overview, language.locale()).forEach(console::println);
        console.printf(
                "%d on that day, %d to come%n", overview.today().size(), overview.coming().size());
    }
}
