package de.leerplan.app;

import de.leerplan.app.bench.BenchCommand;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;

/// `leerplan`: the console, and the parent of all subcommands.
@Command(
        name = "leerplan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "The dispatch console (Leitstand) of a city's waste collection.",
            "Without a subcommand it opens the console on a sample day, already playing; where"
                    + " there is no display it plays the day off-screen and writes pictures."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            ReplayCommand.class,
            EngineCommand.class,
            TruckCommand.class,
            SnapshotCommand.class,
            GenerateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed (one line on standard error says why), 2 wrongly called."
        })
final class LeerplanCommand implements Runnable {
    /// Shortly before the crews leave; the night before is played at once.
    private static final LocalTime CURTAIN = LocalTime.of(6, 15);

    @Mixin private WhichDay which;

    @Option(
            names = "--pace",
            defaultValue = "60",
            converter = Pace.Reader.class,
            description = "Seconds of the day per second, 1 to 600, or max (default: 60).")
    private Pace pace;

    @Option(names = "--live", description = "The real day instead of a sample day.")
    private boolean live;

    @Option(
            names = "--out",
            defaultValue = "out",
            paramLabel = "DIR",
            description = "Where pictures go without a display (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Mixin private LivePorts ports;
    @Mixin private ScreenOptions look;
    @Mixin private GoogleOptions google;
    @Mixin private SearchOption search;
    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    LeerplanCommand() {}

    @Override
    public void run() {
        Display display = Display.here();
        Toolkit.start(display);
        if (live) {
            boolean again = true;
            while (again) {
                again = live(World.live(options.folders()));
            }
        } else {
            sampleDay(World.sample(options.folders()), display);
        }
    }

    private void sampleDay(World world, Display display) {
        SampleDay sample = which.sampleDay();
        Feeds feeds = new Feeds();
        try (SampleDayRun run = SampleDayRun.atMaximumPace(world, sample, options.seed(), feeds)) {
            if (display == Display.NONE) {
                PrintWriter console = spec.commandLine().getOut();
                new OffScreen(world, sample, run, out, console).play(look.locale());
                return;
            }
            run.pacer().setPace(pace.times());
            ConsoleRun.sampleDay(
                    world,
                    sample,
                    run,
                    feeds,
                    look,
                    google.forWindow(options.folders(), System.getenv()),
                    run.at(CURTAIN));
        }
    }

    /// @return whether to begin again, with other streets
    private boolean live(World world) {
        Feeds feeds = new Feeds();
        try (LiveRun run =
                new LiveRun(
                        world,
                        options.folders(),
                        ports.ports(),
                        Planners.live(world, options.seed(), search.method()),
                        feeds,
                        new WallClock())) {
            return ConsoleRun.live(
                    world, run, feeds, look, google.forWindow(options.folders(), System.getenv()));
        }
    }
}
