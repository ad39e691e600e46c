package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.StreetBlocked;

import org.junit.jupiter.api.Test;

import java.util.List;

class GoogleSceneTest {
    private static final DayState DAY = SketchedTown.day(60, 3);
    private static final GeoPoint AROUND = new GeoPoint(50.11, 8.78);

    private volatile List<GeoPoint> detour = List.of();
    private final LegBook legs = new LegBook(this::path, () -> {});

    @Test
    void aStreetThatIsClosedLeadsToursAnotherWay() {
        String around = "," + Mercator.x(AROUND) + "," + Mercator.y(AROUND) + ",";
        GeoPoint depot = DAY.city().depot().place();
        DAY.trucks().values().forEach(truck -> TourLine.of(truck, depot, legs::fetched));
        assertThat(scene(DAY)).doesNotContain(around);

        detour = List.of(AROUND);
        Closure closure =
                new Closure(
                        "C-1",
                        "Querstraße",
                        List.of(depot, AROUND),
                        DAY.now(),
                        DAY.now().plusSeconds(3600));
        DayState closed = DAY.after(new StreetBlocked(DAY.now(), "dispo", closure)).next();

        await().until(() -> scene(closed).contains(around));
    }

    @Test
    void theFlagAboveAnAreaIsKeptClearAsItsNumberIs() {
        assertThat(keptClear(new Cluster(0.5, 0.5, List.of(), 60, 0, 7, 2, false))).isTrue();
        assertThat(keptClear(new Cluster(0.5, 0.5, List.of(), 60, 0, 0, 0, true))).isTrue();
        assertThat(keptClear(new Cluster(0.5, 0.5, List.of(), 60, 0, 7, 0, false))).isFalse();
    }

    /// Where `google.html` draws the flag of an area in the middle of the view.
    private static boolean keptClear(Cluster area) {
        Viewport view = new Viewport(0.5, 0.5, 12, 800, 600);
        return GoogleScene.figures(List.of(area), List.of()).stream()
                .filter(figure -> figure.worth() == Figure.Worth.NUMBER)
                .anyMatch(figure -> figure.on(view).holds(400, 300 - area.radius() - 2 - 5));
    }

    private Path path(GeoPoint from, GeoPoint to) {
        return detour.isEmpty()
                ? SketchedTown.straight(from, to)
                : new Path(List.of(from, detour.getFirst(), to), 0, 0);
    }

    private String scene(DayState day) {
        Viewport view = new Viewport(0.5, 0.5, 12, 800, 600);
        return SketchedTown.scene(
                        day, view.centredOn(day.city().depot().place(), 14), legs, new StepAside())
                .written()
                .json();
    }
}
