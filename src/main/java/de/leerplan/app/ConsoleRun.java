package de.leerplan.app;

import de.leerplan.operations.Tablets;
import de.leerplan.replay.SampleDay;
import de.leerplan.ui.Console;
import de.leerplan.ui.Google;

import javafx.stage.Stage;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// A window that stays open until a person closes it.
final class ConsoleRun {
    private ConsoleRun() {}

    /// Plays a sample day in a window, already moving.
    ///
    /// @param curtain up to here the day is played at once, so that trucks are soon seen to drive
    static void sampleDay(
            World world,
            SampleDay day,
            SampleDayRun run,
            Feeds feeds,
            ScreenOptions screen,
            Optional<Google> google,
            Instant curtain) {
        show(
                feeds,
                run.loop(),
                _ ->
                        Desk.ofSampleDay(
                                world,
                                day,
                                run,
                                screen.theme(),
                                screen.locale(),
                                google,
                                Tablets.NONE),
                () -> run.pacer().playFrom(curtain));
    }

    /// @return whether it is to be opened again, with the streets then in force
    static boolean live(
            World world, LiveRun run, Feeds feeds, ScreenOptions screen, Optional<Google> google) {
        return show(
                feeds,
                run.loop(),
                startOver -> Desk.live(world, run, screen, google, startOver),
                () -> {});
    }

    private static boolean show(
            Feeds feeds, Loop loop, Function<Runnable, Console> make, Runnable shown) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicBoolean again = new AtomicBoolean();
        Runnable startOver =
                () -> {
                    again.set(true);
                    closed.countDown();
                };
        Console console =
                Toolkit.call(
                        () -> {
                            Console made = make.apply(startOver);
                            Stage window = new Stage();
                            window.setOnHidden(_ -> closed.countDown());
                            made.showState(loop.state());
                            made.show(window);
                            return made;
                        });
        feeds.add(console.feed());
        shown.run();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Toolkit.run(console::close);
        return again.get();
    }
}
