package de.leerplan.trucks.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerKind;
import de.leerplan.model.Drive;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;
import de.leerplan.trucks.protocol.OrderStop.Kind;
import de.leerplan.trucks.protocol.OrderStop.Warning;
import de.leerplan.trucks.protocol.OrderStop.Window;
import de.leerplan.trucks.protocol.ResultMessage.Outcome;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SimulatedDriverTest {
    private static final Instant SIX = Instant.parse("2026-07-14T04:00:00Z");
    private static final GeoPoint DEPOT = new GeoPoint(50.1, 8.7);
    private static final Optional<Window> ANY_TIME = Optional.empty();
    private static final Optional<Warning> SAFE = Optional.empty();
    private static final Optional<Warning> FIRE = Optional.of(Warning.FIRE);

    private final SimulatedDriver driver = driver(0, Optional.empty());

    @Test
    void nobodyDrivesBeforeTheShift() {
        Duty order = order(1, collect(1, "A"));
        List<Report> reports =
                driver(0, Optional.empty(), SIX.minusSeconds(3600)).advance(SIX, order);
        assertThat(reports).containsExactly(new Report.Moved(SIX, DEPOT, 0, 0));
    }

    @Test
    void nobodyDrivesWithoutAnOrder() {
        assertThat(driver.advance(SIX.plusSeconds(600), Duty.of(Optional.empty())))
                .containsExactly(new Report.Moved(SIX.plusSeconds(600), DEPOT, 0, 0));
    }

    @Test
    void aTourIsDrivenInOrderAboutAsPlanned() {
        Duty order =
                order(
                        1,
                        collect(1, "A"),
                        collect(2, "B"),
                        site(3, Kind.UNLOAD),
                        pause(4),
                        site(5, Kind.RETURN));
        List<Report.Done> done = done(driver.advance(SIX.plusSeconds(7200), order));
        assertThat(done)
                .extracting(Report.Done::outcome)
                .containsExactly(
                        Outcome.EMPTIED,
                        Outcome.EMPTIED,
                        Outcome.UNLOADED,
                        Outcome.RESTED,
                        Outcome.RETURNED);
        assertThat(done.get(3).length()).contains(Duration.ofMinutes(1));
        Duration planned = Duration.ofSeconds(5 * 120 + 5 * 60);
        Duration took = Duration.between(SIX, done.getLast().at());
        assertThat(took)
                .isBetween(
                        planned.multipliedBy(9).dividedBy(10),
                        planned.multipliedBy(11).dividedBy(10));
    }

    @Test
    void whatMayBurnIsNotTippedIntoTheTruck() {
        Duty order = order(1, hot(1, "A"), collect(2, "B"));
        assertThat(done(driver.advance(SIX.plusSeconds(3600), order)))
                .extracting(Report.Done::outcome)
                .containsExactly(Outcome.SKIPPED, Outcome.EMPTIED);
    }

    @Test
    void smallAndLargeStepsGiveTheSameDay() {
        Duty order = order(1, collect(1, "A"), collect(2, "B"), site(3, Kind.RETURN));
        List<Report> small = new ArrayList<>();
        SimulatedDriver other = driver(0, Optional.empty());
        for (int second = 7; second <= 700; second += 7) {
            small.addAll(other.advance(SIX.plusSeconds(second), order));
        }
        assertThat(done(small)).isEqualTo(done(driver.advance(SIX.plusSeconds(700), order)));
    }

    @Test
    void positionsComeEveryHalfMinuteAndAtTheEnd() {
        List<Report> reports = driver.advance(SIX.plusSeconds(100), order(1, collect(1, "A")));
        assertThat(reports)
                .extracting(Report::at)
                .containsExactly(
                        SIX.plusSeconds(30),
                        SIX.plusSeconds(60),
                        SIX.plusSeconds(90),
                        SIX.plusSeconds(100));
        assertThat(reports)
                .allSatisfy(
                        report -> assertThat(((Report.Moved) report).kmh()).isBetween(25.0, 35.0));
    }

    @Test
    void aTruckFollowsThePath() {
        GeoPoint corner = new GeoPoint(50.1, 8.714);
        OrderStop stop =
                stop(
                        1,
                        Kind.COLLECT,
                        "A",
                        List.of(DEPOT, corner, new GeoPoint(50.109, 8.714)),
                        new GeoPoint(50.109, 8.714),
                        ANY_TIME,
                        SAFE);
        Report.Moved last = last(driver.advance(SIX.plusSeconds(45), order(1, stop)));
        assertThat(last.place().lat()).isEqualTo(50.1);
        assertThat(last.place().lon()).isBetween(8.705, 8.714);
        assertThat(last.heading()).isEqualTo(90);
    }

    @Test
    void aCrewWaitsForTheWindow() {
        Window window = new Window(SIX.plusSeconds(1800), SIX.plusSeconds(3600));
        OrderStop stop = stop(1, Kind.COLLECT, "A", List.of(), place(1), Optional.of(window), SAFE);
        List<Report.Done> done = done(driver.advance(SIX.plusSeconds(3600), order(1, stop)));
        assertThat(done.getFirst().at()).isBetween(SIX.plusSeconds(1850), SIX.plusSeconds(1870));
    }

    @Test
    void whatIsReallyInTheContainerGoesIntoTheTruck() {
        SimulatedDriver crew = driver(0, Optional.of((container, at) -> new FillLevel(50)));
        List<Report.Done> done =
                done(crew.advance(SIX.plusSeconds(600), order(1, collect(1, "A"))));
        assertThat(done.getFirst().amount()).contains(Fraction.LITTER.load(50));
    }

    @Test
    void withoutKnowledgeTheExpectedAmountGoesIntoTheTruck() {
        List<Report.Done> done =
                done(driver.advance(SIX.plusSeconds(600), order(1, collect(1, "A"))));
        assertThat(done.getFirst().amount()).contains(new Load(20, 5));
    }

    @Test
    void aBlockedContainerIsSkippedWithAReason() {
        SimulatedDriver crew = driver(1, Optional.empty());
        List<Report.Done> done =
                done(crew.advance(SIX.plusSeconds(600), order(1, collect(1, "A"))));
        assertThat(done.getFirst().outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(done.getFirst().reason()).isPresent();
        assertThat(done.getFirst().amount()).isEmpty();
    }

    @Test
    void aNewHorizonReplacesTheOldOneOnTheWay() {
        driver.advance(SIX.plusSeconds(60), order(1, collect(1, "A"), collect(2, "B")));
        List<Report.Done> done =
                done(
                        driver.advance(
                                SIX.plusSeconds(1200), order(2, collect(1, "A"), collect(2, "C"))));
        assertThat(done)
                .extracting(d -> d.stop().target())
                .containsExactly("COLLECT A", "COLLECT C");
    }

    @Test
    void whatWasDoneWhileTheOrderWasWrittenIsNotDoneAgain() {
        driver.advance(
                SIX.plusSeconds(450), order(1, collect(1, "A"), collect(2, "B"), collect(3, "C")));
        List<Report.Done> done =
                done(
                        driver.advance(
                                SIX.plusSeconds(1200), order(2, collect(2, "B"), collect(3, "D"))));
        assertThat(done).extracting(d -> d.stop().target()).containsExactly("COLLECT D");
    }

    @Test
    void aContainerMayBeEmptiedASecondTimeLater() {
        driver.advance(SIX.plusSeconds(250), order(1, collect(1, "A")));
        List<Report.Done> done =
                done(driver.advance(SIX.plusSeconds(1200), order(2, collect(2, "A"))));
        assertThat(done).extracting(d -> d.stop().target()).containsExactly("COLLECT A");
    }

    @Test
    void aBrokenTruckStandsUntilRepaired() {
        Duty order = order(1, collect(1, "A"));
        driver.advance(SIX.plusSeconds(60), order);
        driver.breakDown("Hydraulik");
        List<Report> broken = driver.advance(SIX.plusSeconds(3600), order);
        assertThat(broken.getFirst())
                .isEqualTo(new Report.BrokeDown(SIX.plusSeconds(60), "Hydraulik"));
        assertThat(done(broken)).isEmpty();
        driver.repair();
        List<Report> repaired = driver.advance(SIX.plusSeconds(7200), order);
        assertThat(repaired.getFirst()).isInstanceOf(Report.Repaired.class);
        assertThat(done(repaired)).hasSize(1);
    }

    @Test
    void anOldOrderIsNotDrivenTheNextDay() {
        SimulatedDriver crew = driver(0, Optional.empty(), SIX.plus(Duration.ofDays(1)));
        assertThat(done(crew.advance(SIX.plus(Duration.ofHours(30)), order(1, collect(1, "A")))))
                .isEmpty();
    }

    @Test
    void aPausedTruckStandsWhereItIsAndGoesOnFromThere() {
        Duty order = order(1, collect(1, "A"), collect(2, "B"));
        driver.advance(SIX.plusSeconds(60), order);
        Duty paused = new Duty(order.order(), true);
        GeoPoint stood = last(driver.advance(SIX.plusSeconds(61), paused)).place();
        assertThat(last(driver.advance(SIX.plusSeconds(900), paused)))
                .isEqualTo(new Report.Moved(SIX.plusSeconds(900), stood, 0, 0));
        List<Report.Done> done = done(driver.advance(SIX.plusSeconds(1800), order));
        assertThat(done).extracting(d -> d.stop().number()).containsExactly(1, 2);
        assertThat(done.getFirst().at()).isBefore(SIX.plusSeconds(900 + 180));
    }

    @Test
    void aPausedTruckFinishesTheServiceInHand() {
        Duty order = order(1, collect(1, "A"), collect(2, "B"));
        driver.advance(SIX.plusSeconds(150), order);
        assertThat(done(driver.advance(SIX.plusSeconds(900), new Duty(order.order(), true))))
                .extracting(d -> d.stop().number())
                .containsExactly(1);
    }

    @Test
    void aCancelledOrderIsDrivenNoFurther() {
        Duty order = order(1, collect(1, "A"), collect(2, "B"));
        driver.advance(SIX.plusSeconds(60), order);
        Duty cancelled = Duty.of(order.order().map(OrderMessage::withoutStops));
        assertThat(done(driver.advance(SIX.plusSeconds(900), cancelled))).isEmpty();
        assertThat(done(driver.advance(SIX.plusSeconds(1800), order(2, collect(1, "C")))))
                .hasSize(1);
    }

    @Test
    void aTruckTurnsRoundWhereItsPathWasClosedAhead() {
        GeoPoint fork = new GeoPoint(50.1, 8.707);
        GeoPoint closed = new GeoPoint(50.1, 8.714);
        GeoPoint open = new GeoPoint(50.109, 8.707);
        GeoPoint target = new GeoPoint(50.109, 8.714);
        driver.advance(SIX.plusSeconds(55), order(1, to(target, DEPOT, fork, closed, target)));
        GeoPoint inside = driver.vehicle().place().orElseThrow();
        assertThat(inside.lon()).as("it is on the street that gets closed").isBetween(8.708, 8.714);

        List<Report> reports =
                driver.advance(
                        SIX.plusSeconds(600), order(2, to(target, DEPOT, fork, open, target)));

        assertThat(done(reports)).hasSize(1);
        assertThat(reports)
                .filteredOn(Report.Moved.class::isInstance)
                .extracting(report -> ((Report.Moved) report).place())
                .as("no further into it, and back to the fork")
                .allSatisfy(
                        place ->
                                assertThat(
                                                place.lat() > 50.1001
                                                        || place.lon() <= inside.lon() + 1e-9)
                                        .isTrue());
    }

    @Test
    void aTruckWithoutHasteIsNeverFasterThanPlanned() {
        for (int seed = 0; seed < 50; seed++) {
            SimulatedDriver calm =
                    new SimulatedDriver(
                            new Temper(seed, 0, false),
                            Drive.ELECTRIC,
                            DEPOT,
                            SIX,
                            Optional.empty());
            Report.Moved moved = last(calm.advance(SIX.plusSeconds(60), order(1, collect(1, "A"))));
            assertThat(moved.kmh()).isBetween(25.0, 30.3);
        }
    }

    @Test
    void energyAndLoadAreKnown() {
        Duty order = order(1, collect(1, "A"), collect(2, "B"), site(3, Kind.UNLOAD));
        assertThat(driver.vehicle().energyPercent()).hasValue(100);
        driver.advance(SIX.plusSeconds(450), order);
        assertThat(driver.vehicle().load()).contains(new Load(40, 10));
        assertThat(driver.vehicle().energyPercent().getAsInt()).isLessThan(100);
        driver.advance(SIX.plusSeconds(900), order);
        assertThat(driver.vehicle().load()).contains(Load.NONE);
    }

    private static Report.Moved last(List<Report> reports) {
        return (Report.Moved) reports.getLast();
    }

    private static OrderStop to(GeoPoint target, GeoPoint... path) {
        return stop(1, Kind.COLLECT, "A", List.of(path), target, ANY_TIME, SAFE);
    }

    private static List<Report.Done> done(List<Report> reports) {
        return reports.stream()
                .filter(Report.Done.class::isInstance)
                .map(Report.Done.class::cast)
                .toList();
    }

    private static SimulatedDriver driver(double skips, Optional<Bins> bins) {
        return driver(skips, bins, SIX);
    }

    private static SimulatedDriver driver(double skips, Optional<Bins> bins, Instant start) {
        return new SimulatedDriver(new Temper(7, skips, true), Drive.DIESEL, DEPOT, start, bins);
    }

    private static Duty order(int update, OrderStop... stops) {
        return Duty.of(
                Optional.of(
                        new OrderMessage(
                                update,
                                SIX,
                                Message.VERSION,
                                "OF-SW 201",
                                "2026-07-14/OF-SW 201",
                                update,
                                SIX,
                                SIX.plusSeconds(8 * 3600),
                                Stream.of(stops).toList())));
    }

    private static OrderStop collect(int number, String container) {
        return stop(number, Kind.COLLECT, container, List.of(), place(number), ANY_TIME, SAFE);
    }

    private static OrderStop hot(int number, String container) {
        return stop(number, Kind.COLLECT, container, List.of(), place(number), ANY_TIME, FIRE);
    }

    private static OrderStop site(int number, Kind kind) {
        return stop(number, kind, "", List.of(), place(number), ANY_TIME, SAFE);
    }

    private static OrderStop pause(int number) {
        return stop(number, Kind.PAUSE, "", List.of(), place(number), ANY_TIME, SAFE);
    }

    /// Stops lie a kilometre apart, two minutes of driving; each takes a minute.
    private static GeoPoint place(int number) {
        return new GeoPoint(DEPOT.lat() + 0.009 * number, DEPOT.lon());
    }

    private static OrderStop stop(
            int number,
            Kind kind,
            String container,
            List<GeoPoint> path,
            GeoPoint place,
            Optional<Window> window,
            Optional<Warning> warning) {
        Instant arrival = SIX.plusSeconds(number * 180L - 60);
        boolean atSite = kind == Kind.UNLOAD || kind == Kind.RETURN;
        return new OrderStop(
                number,
                kind,
                number <= 1,
                "",
                place,
                path,
                1000 * Math.max(1, path.size() - 1),
                120,
                arrival,
                arrival,
                arrival.plusSeconds(60),
                Optional.empty(),
                window,
                container.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new OrderStop.Collection(
                                        container,
                                        ContainerKind.LITTER_BIN,
                                        Fraction.LITTER,
                                        100,
                                        80,
                                        new Load(20, 5),
                                        true)),
                atSite ? Optional.of("BH") : Optional.empty(),
                Optional.empty(),
                warning);
    }
}
