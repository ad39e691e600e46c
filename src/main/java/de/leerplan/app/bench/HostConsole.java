package de.leerplan.app.bench;

import de.leerplan.app.Display;
import de.leerplan.app.Folders;
import de.leerplan.app.OverviewFiles;
import de.leerplan.app.StreetImport;
import de.leerplan.app.StreetImports;
import de.leerplan.app.Toolkit;
import de.leerplan.app.TourExport;
import de.leerplan.app.WallClock;
import de.leerplan.app.World;
import de.leerplan.intake.sensors.SensorBook;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Photos;
import de.leerplan.operations.ScreenFeed;
import de.leerplan.operations.Tablets;
import de.leerplan.ui.Console;
import de.leerplan.ui.Mode;
import de.leerplan.ui.Setup;
import de.leerplan.ui.Theme;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The console in a loaded program: a window whose map somebody drags every other moment.
final class HostConsole implements ScreenFeed, AutoCloseable {
    private static final double ZOOM = 14;
    private static final double RADIUS = 0.01;
    private static final int FRAMES_A_ROUND = 400;

    private final Console console;
    private final Hand hand;

    /// @param city as large as the load asks
    /// @param folder where its roads are kept
    static HostConsole open(City city, Path folder, Supplier<DayState> state) {
        Toolkit.start(Display.NONE);
        World small = World.sample(new Folders(folder));
        World world = new World(city, small.fleetRoads(), small.map(), small.folders());
        return Toolkit.call(() -> new HostConsole(world, state));
    }

    private HostConsole(World world, Supplier<DayState> state) {
        console =
                new Console(
                        new Setup(
                                world.city(),
                                world.map(),
                                world.streets(state),
                                _ -> {},
                                new WallClock(),
                                Tablets.NONE,
                                Optional.empty(),
                                new Mode.Live(),
                                Theme.LIGHT,
                                Locale.GERMANY,
                                "bench",
                                Optional.empty(),
                                Adviser.none(),
                                new TourExport(world, state),
                                new StreetImports(
                                        StreetImport.into(world.folders()), Optional.empty()),
                                new OverviewFiles(world.folders().exports()),
                                SensorBook.models(),
                                Photos.NONE));
        console.showState(state.get());
        console.show(new Stage());
        hand = new Hand(world.city().depot().place());
        hand.start();
    }

    @Override
    public void accept(DayState state) {
        console.feed().accept(state);
    }

    /// Of the dragged map, since last asked.
    FrameFigures dragged() {
        return Toolkit.call(() -> FrameFigures.of(hand.dragged));
    }

    /// Of the map at rest, since last asked; counts anew from now on.
    FrameFigures atRest() {
        return Toolkit.call(
                () -> {
                    FrameFigures figures = FrameFigures.of(hand.atRest);
                    hand.dragged.clear();
                    hand.atRest.clear();
                    return figures;
                });
    }

    @Override
    public void close() {
        Toolkit.run(console::close);
    }

    /// Drags the map round in a circle for a while, rests, and so on; notes when it was let.
    private final class Hand extends AnimationTimer {
        private static final long EACH_NANOS = 3_000_000_000L;

        private final List<Double> dragged = new ArrayList<>();
        private final List<Double> atRest = new ArrayList<>();
        private final GeoPoint middle;
        private final long began = System.nanoTime();
        private long before = began;
        private int frame;

        Hand(GeoPoint middle) {
            this.middle = middle;
        }

        @Override
        public void handle(long now) {
            long is = System.nanoTime();
            boolean drags = (is - began) / EACH_NANOS % 2 == 0;
            (drags ? dragged : atRest).add((is - before) / 1e6);
            before = is;
            if (drags) {
                drag();
            }
        }

        private void drag() {
            double angle = frame++ * 2 * Math.PI / FRAMES_A_ROUND;
            console.lookAt(
                    new GeoPoint(
                            middle.lat() + RADIUS * Math.sin(angle),
                            middle.lon() + RADIUS * Math.cos(angle)),
                    ZOOM);
        }
    }
}
