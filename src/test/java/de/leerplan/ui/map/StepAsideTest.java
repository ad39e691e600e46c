package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.TruckId;
import de.leerplan.ui.Theme;
import de.leerplan.ui.map.StepAside.Step;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A truck's sign must not hide a figure that people read off the map.
class StepAsideTest {
    private static final Viewport VIEW = new Viewport(0.5, 0.5, 15, 800, 600);
    private static final TruckId TRUCK = new TruckId("OF-SW 201");
    private static final Figure GAUGE = new Figure(0.5, 0.5, 14);

    private static final Outline DISC = Outline.of(Patch.disc(0, 0, 15));

    private final StepAside aside = new StepAside();

    @Test
    void aSignThatHidesNothingStaysWhereTheTruckIs() {
        assertThat(step(100, 100, GAUGE)).isEqualTo(Step.NONE);
    }

    @Test
    void aSignOnAGaugeStepsAsideSoFarThatTheNumberIsSeen() {
        Step step = step(402, 297, GAUGE);
        assertThat(Math.hypot(2 + step.dx(), -3 + step.dy())).isGreaterThanOrEqualTo(15 + 14);
        assertThat(Math.hypot(step.dx(), step.dy())).isLessThan(50);
        double tie = Math.hypot(2 + step.clear() * step.dx(), -3 + step.clear() * step.dy());
        assertThat(tie).isGreaterThanOrEqualTo(14);
    }

    @Test
    void itKeepsToItsSideWhileItDrivesPast() {
        Step first = step(402, 297, GAUGE);
        Step then = step(404, 298, GAUGE);
        assertThat(then.dx()).isEqualTo(first.dx());
        assertThat(then.dy()).isEqualTo(first.dy());
        assertThat(step(500, 298, GAUGE)).isEqualTo(Step.NONE);
    }

    @Test
    void thePlateAndTheNoseOfATruckHideNothingEither() {
        Figure beside = new Figure(VIEW.worldX(435), VIEW.worldY(300), 6);
        assertThat(place(DISC, 400, 300, beside)).isEqualTo(Step.NONE);
        assertThat(place(truck(0, false), 400, 300, beside)).isNotEqualTo(Step.NONE);

        assertThat(place(truck(0, true), 400, 300, beside)).isEqualTo(Step.NONE);
        Figure ahead = new Figure(VIEW.worldX(424), VIEW.worldY(300), 6);
        assertThat(place(truck(0, true), 400, 300, ahead)).isEqualTo(Step.NONE);
        assertThat(place(truck(9, true), 400, 300, ahead)).isNotEqualTo(Step.NONE);
    }

    @Test
    void aSignOnTheSignOfAnotherLeavesBothNumbersToBeSeen() {
        SignBoard board = new SignBoard(VIEW, List.of());
        aside.place(TRUCK, DISC, 400, 300, board);
        Step second = aside.place(new TruckId("OF-SW 202"), DISC, 403, 300, board);
        assertThat(Math.hypot(3 + second.dx(), second.dy())).isGreaterThanOrEqualTo(2 * 15);
    }

    @Test
    void theLineToASignRunsOverNoOtherFigure() {
        Figure above = new Figure(VIEW.worldX(400), VIEW.worldY(264), 8);
        Step free = step(400, 300, GAUGE);
        assertThat(free.dx()).isCloseTo(0, within(0.01));
        assertThat(free.dy()).isNegative();

        Step around = place(DISC, 400, 300, GAUGE, above);
        for (double share = around.clear(); share <= 1; share += 0.01) {
            double x = 400 + share * around.dx();
            double y = 300 + share * around.dy();
            assertThat(above.on(VIEW).holds(x, y)).isFalse();
        }
        assertThat(Math.abs(around.dx())).isGreaterThan(1);
    }

    @Test
    void aSignIsFoundWhereItStandsAndNotWhereItBelongs() {
        Step step = step(402, 297, GAUGE);
        assertThat(aside.covers(TRUCK, step.dx(), step.dy())).isTrue();
        assertThat(aside.covers(TRUCK, -step.dx(), -step.dy())).isFalse();
    }

    @Test
    void whereThereIsNoRoomForAllANameGivesWayAndNotAGauge() {
        List<Figure> all = new ArrayList<>(List.of(GAUGE));
        for (double x = 320; x <= 480; x += 10) {
            for (double y = 220; y <= 380; y += 10) {
                all.add(Figure.at(VIEW, Patch.disc(x, y, 6), Figure.Worth.NAME));
            }
        }
        Step step = place(DISC, 402, 297, all.toArray(Figure[]::new));
        assertThat(Math.hypot(2 + step.dx(), -3 + step.dy())).isGreaterThanOrEqualTo(15 + 14);
    }

    private Step step(double x, double y, Figure figure) {
        return place(DISC, x, y, figure);
    }

    private Step place(Outline outline, double x, double y, Figure... figures) {
        return aside.place(TRUCK, outline, x, y, new SignBoard(VIEW, List.of(figures)));
    }

    private static Outline truck(int heading, boolean far) {
        return new TruckLook("201", 0, heading, 0, true, true, far, Theme.LIGHT).outline();
    }
}
