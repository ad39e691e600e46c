package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.ui.map.StepAside.Step;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A truck's sign must not hide a figure that people read off the map.
class StepAsideTest {
    private static final Viewport VIEW = new Viewport(0.5, 0.5, 15, 800, 600);
    private static final TruckId TRUCK = new TruckId("OF-SW 201");
    private static final Figure GAUGE = new Figure(0.5, 0.5, 14);

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
    void thePlateBesideItHidesNothingEither() {
        Figure beside = new Figure(VIEW.worldX(440), VIEW.worldY(300), 6);
        assertThat(aside.of(TRUCK, 400, 300, false, VIEW, List.of(beside))).isEqualTo(Step.NONE);
        assertThat(aside.of(TRUCK, 400, 300, true, VIEW, List.of(beside))).isNotEqualTo(Step.NONE);
    }

    @Test
    void aSignOnTheSignOfAnotherLeavesBothNumbersToBeSeen() {
        List<Figure> first = StepAside.sign(400, 300, false, VIEW);
        Step second = aside.of(TRUCK, 403, 300, false, VIEW, first);
        assertThat(Math.hypot(3 + second.dx(), second.dy())).isGreaterThanOrEqualTo(2 * 15);
    }

    @Test
    void whereThereIsNoRoomForAllANameGivesWayAndNotAGauge() {
        List<Figure> all = new ArrayList<>(List.of(GAUGE));
        for (double x = 320; x <= 480; x += 10) {
            for (double y = 220; y <= 380; y += 10) {
                all.add(new Figure(VIEW.worldX(x), VIEW.worldY(y), 6, Figure.Worth.NAME));
            }
        }
        Step step = aside.of(TRUCK, 402, 297, false, VIEW, all);
        assertThat(Math.hypot(2 + step.dx(), -3 + step.dy())).isGreaterThanOrEqualTo(15 + 14);
    }

    private Step step(double x, double y, Figure figure) {
        return aside.of(TRUCK, x, y, false, VIEW, List.of(figure));
    }
}
