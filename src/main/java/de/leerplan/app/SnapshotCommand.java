package de.leerplan.app;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Tablets;
import de.leerplan.replay.SampleDay;
import de.leerplan.ui.Console;
import de.leerplan.ui.Google;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;

/// `leerplan snapshot`: a picture of a screen at a moment of a sample day.
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Plays a sample day up to a moment and writes a picture of the console.")
final class SnapshotCommand implements Runnable {
    @Mixin private WhichDay which;

    @Option(
            names = "--at",
            defaultValue = "07:20",
            paramLabel = "HH:MM",
            description = "Local time of the picture (default: ${DEFAULT-VALUE}).")
    private LocalTime at;

    @Option(
            names = "--screen",
            defaultValue = "city",
            description = "What is chosen: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Showcase screen;

    @Option(
            names = "--size",
            defaultValue = "1920x1080",
            converter = Size.Reader.class,
            description = "Pixels (default: ${DEFAULT-VALUE}).")
    private Size size;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PNG file.")
    private Path out;

    @Mixin private Aim aim;
    @Mixin private ScreenOptions look;
    @Mixin private GoogleOptions google;
    @Mixin private CommonOptions options;

    SnapshotCommand() {}

    @Override
    public void run() {
        Optional<Google> asked = google.forPicture(options.folders(), System.getenv());
        Display.NONE.prepare();
        Toolkit.start(Display.NONE);
        World world = World.sample(options.folders());
        SampleDay sample = which.sampleDay();
        try (SampleDayRun run =
                SampleDayRun.atMaximumPace(world, sample, options.seed(), new Feeds())) {
            run.playUntil(at);
            screen.prepare(run, look.locale());
            Tablets tablets =
                    screen == Showcase.TABLET
                            ? _ -> Optional.of(SampleTalk.invitation(run.now()))
                            : Tablets.NONE;
            Console console =
                    Toolkit.call(
                            () ->
                                    Desk.ofSampleDay(
                                            world,
                                            sample,
                                            run,
                                            look.theme(),
                                            look.locale(),
                                            asked,
                                            tablets));
            if (aim.taken()) {
                Toolkit.run(() -> console.lookAt(aim.centre(world.city()), aim.zoom()));
            }
            DayState state = run.loop().state();
            if (asked.isPresent()) {
                Pictures.awaitGoogle(console, state, screen.of(state), size);
            }
            Pictures.write(console, state, screen, size, out);
            Toolkit.run(console::close);
        }
    }
}
