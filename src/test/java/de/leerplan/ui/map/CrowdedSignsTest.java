package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Theme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sixteen trucks at one depot and two dozen orders for a few houses: no sign lies on another, on a
/// name of a site or on a number, and each is found where it is seen.
@Tag("window")
class CrowdedSignsTest {
    private static final DayState DAY = SketchedTown.crowdedDay();
    private static final Viewport WINDOW = new Viewport(0.5, 0.5, 12, 1200, 900);

    private final StepAside aside = new StepAside();
    private final TruckMotion motion = new TruckMotion(aside);
    private final Painter painter =
            new Painter(SketchedTown.map(), new LegBook(SketchedTown::straight, () -> {}));

    /// Patches of one sign, or one number.
    private record Seen(String what, List<Patch> patches) {
        boolean touches(Seen other) {
            return patches.stream().anyMatch(p -> other.patches.stream().anyMatch(p::touches));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 13, 13.6, 14.4, 15, 15.8, 17})
    void noSignLiesOnAnotherOrOnANumberOfTheOfflineMap(double zoom) {
        Viewport view = WINDOW.centredOn(DAY.city().depot().place(), zoom);
        StillSigns signs = painted(view);

        assertThatAllHaveRoom(view, signs, trucks(view, signs, true));
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 13, 13.6, 14.4, 15, 15.8, 17})
    void noSignLiesOnAnotherOrOnANumberOfGooglesMap(double zoom) {
        Viewport view = WINDOW.centredOn(DAY.city().depot().place(), zoom);
        StillSigns signs = SketchedTown.scene(DAY, view, aside).written().signs();

        assertThatAllHaveRoom(view, signs, trucks(view, signs, false));
    }

    @Test
    void aRingIsAboutTheSignOfATruckOrWhereItIsIfItHasNone() {
        GeoPoint depot = DAY.city().depot().place();
        Viewport view = WINDOW.centredOn(depot, 15);
        StillSigns signs = painted(view);
        TruckSpot aside =
                trucks(view, signs, true).stream()
                        .filter(spot -> !spot.step().isNone())
                        .findFirst()
                        .orElseThrow();
        Selection chosen = new Selection.OfTruck(aside.id());

        assertThat(new RingSpots(view, DAY, signs, List.of(aside), 20).of(chosen))
                .singleElement()
                .satisfies(ring -> assertThat(ring.x()).isEqualTo(aside.signX()))
                .satisfies(ring -> assertThat(ring.y()).isEqualTo(aside.signY()));
        assertThat(new RingSpots(view, DAY, signs, List.of(), 20).of(chosen))
                .singleElement()
                .satisfies(ring -> assertThat(ring.x()).isCloseTo(600, within(0.01)))
                .satisfies(ring -> assertThat(ring.y()).isCloseTo(450, within(0.01)));
    }

    @Test
    void theNameOfTheDepotIsNotCoveredByItsTrucks() {
        Viewport view = WINDOW.centredOn(DAY.city().depot().place(), 15);
        List<Figure> withNames = painted(view).figures();
        List<Figure> without = SketchedTown.scene(DAY, view, aside).written().signs().figures();

        assertThat(widest(withNames)).isGreaterThan(widest(without) + 20);
    }

    private StillSigns painted(Viewport view) {
        Job job =
                new Job(
                        view,
                        1,
                        Theme.LIGHT,
                        Optional.of(DAY),
                        Set.of(MapLayer.values()),
                        Optional.empty());
        return OnFx.call(() -> painter.paint(job, new Sheet(1200, 900), true));
    }

    private void assertThatAllHaveRoom(Viewport view, StillSigns signs, List<TruckSpot> trucks) {
        assertThat(signs.orders()).hasSize(24);
        assertThat(trucks).hasSize(16);
        assertThat(overlaps(view, signs, trucks)).isEmpty();
        assertThatAllAreFound(view, signs);
    }

    private List<TruckSpot> trucks(Viewport view, StillSigns signs, boolean named) {
        motion.show(DAY);
        SignBoard board = new SignBoard(view, signs.figures());
        return TruckSpot.of(DAY, motion, board, named, Theme.LIGHT);
    }

    private static List<String> overlaps(Viewport view, StillSigns signs, List<TruckSpot> trucks) {
        List<Seen> movable = new ArrayList<>();
        signs.figures().stream()
                .filter(figure -> figure.worth() == Figure.Worth.SIGN)
                .forEach(f -> movable.add(new Seen("sign " + f, List.of(f.on(view)))));
        trucks.forEach(truck -> movable.add(seen(truck)));
        List<Seen> numbers =
                signs.figures().stream()
                        .filter(figure -> figure.worth() == Figure.Worth.NUMBER)
                        .map(f -> new Seen("number " + f, List.of(f.on(view))))
                        .toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < movable.size(); i++) {
            Seen one = movable.get(i);
            movable.subList(0, i).stream()
                    .filter(one::touches)
                    .forEach(other -> overlaps.add(one.what + " on " + other.what));
            numbers.stream()
                    .filter(one::touches)
                    .forEach(number -> overlaps.add(one.what + " on " + number.what));
        }
        return overlaps;
    }

    private static Seen seen(TruckSpot truck) {
        return new Seen(
                "truck " + truck.look().name(),
                truck.look().outline().parts().stream()
                        .map(part -> part.moved(truck.signX(), truck.signY()))
                        .toList());
    }

    private void assertThatAllAreFound(Viewport view, StillSigns signs) {
        Bins bins = new Bins(DAY.city());
        Finder finder =
                new Finder(
                        view,
                        DAY,
                        bins,
                        Density.of(bins),
                        motion,
                        signs,
                        Set.of(MapLayer.values()));
        for (OrderSpot spot : signs.orders()) {
            assertThat(finder.at(view.screenX(spot.x()), view.screenY(spot.y())).selection())
                    .isEqualTo(new Selection.OfOrder(spot.id()));
        }
        for (TruckState truck : DAY.trucks().values()) {
            assertThat(finder.at(motion.signX(truck, view), motion.signY(truck, view)).selection())
                    .isEqualTo(new Selection.OfTruck(truck.truck().id()));
        }
    }

    private static double widest(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.worth() == Figure.Worth.SIGN)
                .mapToDouble(figure -> figure.patch().halfWidth())
                .max()
                .orElse(0);
    }
}
