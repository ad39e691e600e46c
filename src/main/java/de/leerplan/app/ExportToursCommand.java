package de.leerplan.app;

import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.replay.SampleDay;
import de.leerplan.reports.tour.TourFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `leerplan export tours`: the tours of a sample day at a moment, as files.
@Command(
        name = "tours",
        mixinStandardHelpOptions = true,
        description = "Plays a sample day up to a moment and writes its tours into files.")
final class ExportToursCommand implements Runnable {
    @Mixin private WhichDay which;

    @Option(
            names = "--at",
            defaultValue = "06:00",
            paramLabel = "HH:MM",
            description = "Local time (default: ${DEFAULT-VALUE}).")
    private LocalTime at;

    @Option(
            names = "--truck",
            paramLabel = "ID",
            description = "Only this truck, such as 'OF-SW 203'; may be repeated (default: all).")
    private List<String> trucks = List.of();

    @Option(
            names = "--format",
            split = ",",
            description = "${COMPLETION-CANDIDATES} (default: all of them).")
    private Set<TourFile> formats = EnumSet.allOf(TourFile.class);

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to.")
    private Path out;

    @Option(names = "--lang", defaultValue = "de", description = "de or en (default: de).")
    private Language language;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ExportToursCommand() {}

    @Override
    public void run() {
        World world = World.sample(options.folders());
        SampleDay sample = which.sampleDay();
        Set<TruckId> wanted = wanted(world);
        try (SampleDayRun run =
                SampleDayRun.atMaximumPace(world, sample, options.seed(), new Feeds())) {
            run.playUntil(at);
            DayState state = run.loop().state();
            TourFiles files =
                    new TourFiles(world.map(), world.streets(() -> state), language.locale(), out);
            PrintWriter console = spec.commandLine().getOut();
            for (TruckId truck : wanted) {
                files.write(state, truck, formats).forEach(console::println);
            }
            console.flush();
        }
    }

    private Set<TruckId> wanted(World world) {
        Set<TruckId> known = world.city().trucks().keySet();
        if (trucks.isEmpty()) {
            return known;
        }
        Set<TruckId> chosen = new LinkedHashSet<>();
        for (String name : trucks) {
            TruckId truck = new TruckId(name);
            if (!known.contains(truck)) {
                throw new Unusable("There is no truck '" + name + "'", "choose one of " + known);
            }
            chosen.add(truck);
        }
        return chosen;
    }
}
