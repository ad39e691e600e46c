package de.leerplan.app;

import de.leerplan.intake.sensors.SensorBook;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Tablets;
import de.leerplan.replay.SampleDay;
import de.leerplan.ui.Console;
import de.leerplan.ui.Google;
import de.leerplan.ui.Mode;
import de.leerplan.ui.Setup;
import de.leerplan.ui.Theme;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes consoles for the ways of running the program. On the FX thread.
final class Desk {
    private static final String DISPATCHER = "Disposition";
    private static final String TRAINER = "Schulung";

    private Desk() {}

    /// @param tablets usually none: a training has no driver page
    static Console ofSampleDay(
            World world,
            SampleDay day,
            SampleDayRun run,
            Theme theme,
            Locale locale,
            Optional<Google> google,
            Tablets tablets) {
        Consumer<Fact> post = fact -> run.loop().post(fact);
        return new Console(
                new Setup(
                        world.city(),
                        world.map(),
                        world.streets(run.loop()::state),
                        post,
                        run::now,
                        tablets,
                        Optional.of(run.pacer()),
                        new Mode.Training(day.title(locale)),
                        theme,
                        locale,
                        TRAINER,
                        google,
                        world.adviser(),
                        new TourExport(world, run.loop()::state),
                        new StreetImports(StreetImport.into(world.folders()), Optional.empty()),
                        new OverviewFiles(world.folders().exports()),
                        SensorBook.models(),
                        run.photos()));
    }

    /// @param startOver opens the console again with the streets in force
    static Console live(
            World world,
            LiveRun run,
            ScreenOptions screen,
            Optional<Google> google,
            Runnable startOver) {
        Consumer<Fact> post = fact -> run.loop().post(fact);
        return new Console(
                new Setup(
                        world.city(),
                        world.map(),
                        world.streets(run.loop()::state),
                        post,
                        new WallClock(),
                        run.tablets(),
                        Optional.empty(),
                        new Mode.Live(),
                        screen.theme(),
                        screen.locale(),
                        DISPATCHER,
                        google,
                        world.adviser(),
                        new TourExport(world, run.loop()::state),
                        new StreetImports(
                                StreetImport.into(world.folders()), Optional.of(startOver)),
                        new OverviewFiles(world.folders().exports()),
                        SensorBook.models(),
                        run.photos()));
    }
}
