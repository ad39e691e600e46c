package de.leerplan.app;

import de.leerplan.replay.SampleDay;
import de.leerplan.ui.Console;
import de.leerplan.ui.Google;

import javafx.stage.Stage;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

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
                () -> Desk.ofSampleDay(world, day, run, screen.theme(), screen.locale(), google),
                () -> run.pacer().playFrom(curtain));
    }

    static void live(
            World world, LiveRun run, Feeds feeds, ScreenOptions screen, Optional<Google> google) {
        show(
                feeds,
                run.loop(),
                () -> Desk.live(world, run, screen.theme(), screen.locale(), google),
                () -> {});
    }

    private static void show(Feeds feeds, Loop loop, Supplier<Console> make, Runnable shown) {
        CountDownLatch closed = new CountDownLatch(1);
        Console console =
                Toolkit.call(
                        () -> {
                            Console made = make.get();
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
    }
}
