package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.forecast.Stillness;
import de.leerplan.forecast.Tremble;
import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.DayPaces;
import de.leerplan.model.Direction;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.OrderId;
import de.leerplan.model.Passage;
import de.leerplan.model.Recurrence;
import de.leerplan.model.Saying;
import de.leerplan.model.SiteId;
import de.leerplan.model.Slowdown;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.TruckId;
import de.leerplan.model.WeekHours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

class FactJsonTest {
    private static final Instant AT = Instant.parse("2026-07-14T04:00:00Z");
    private static final TruckId TRUCK = new TruckId("OF-SW 203");
    private static final ContainerId BIN = new ContainerId("OF-0417");
    private static final OrderId ORDER = new OrderId("A-7");

    static Stream<Fact> facts() {
        StopTimes times = new StopTimes(AT, AT, AT.plusSeconds(60));
        GeoPoint place = new GeoPoint(50.1, 8.76);
        Tour tour =
                new Tour(
                        TRUCK,
                        2,
                        1,
                        1,
                        List.of(
                                new Stop.Collect(
                                        BIN,
                                        place,
                                        new Leg(120, 30),
                                        times,
                                        new FillLevel(78.5),
                                        new Load(20, 6),
                                        true),
                                new Stop.Return(new SiteId("BH"), place, Leg.NONE, times)));
        return Stream.of(
                new Observation.TimePassed(AT),
                new Observation.ContainerCarriedOver(
                        AT, BIN, Habit.UNKNOWN, new FillLevel(12.25), AT),
                new Observation.ReadingReceived(
                        AT,
                        AT,
                        BIN,
                        new Measured.Distance(1200),
                        new SensorHealth(
                                OptionalInt.of(92), OptionalInt.empty(), OptionalInt.of(-97))),
                new Observation.ReadingReceived(
                                AT,
                                AT,
                                BIN,
                                new Measured.Percent(new FillLevel(12)),
                                SensorHealth.UNKNOWN)
                        .from("chirp"),
                new Observation.MessageRefused(
                        AT,
                        "chirp",
                        "no",
                        "{",
                        Optional.of(Refusal.FUTURE),
                        OptionalInt.of(7),
                        Optional.of(new Saying("K.A", List.of("x"), "[1].", OptionalInt.of(3)))),
                new Result.SignalsTakenIn(AT, "d", 2, "", Optional.empty()),
                new Result.PushFailed(AT, new TruckId("T"), 1, "no line", Optional.empty()),
                new Observation.SensorCarriedOver(AT, BIN, trembling()),
                new Observation.DoorChanged(
                        AT, new Door("a", Door.Kind.NETWORK_SERVER, "mqtt://h:1", Door.State.OPEN)),
                new Observation.DoorChanged(
                        AT,
                        new Door(
                                "a",
                                Door.Kind.NETWORK_SERVER,
                                "mqtt://h:1",
                                Door.State.UNREACHABLE,
                                "h",
                                Optional.of(
                                        new Saying("K.B", List.of("h"), "", OptionalInt.empty())))),
                new Result.PlanFailed(AT, 7, "no", Optional.empty()),
                new Result.FactRefused(AT, 7, "no", Optional.of(FactFlaw.NO_ORDER.of("A-1"))),
                new Result.FactRefused(AT, 7, "no", Optional.empty()),
                new Result.RoutesFailed(AT, 7, "no", Optional.empty()),
                new Observation.StreetClosed(
                        AT,
                        new Closure(
                                "c1",
                                "Rohrbruch",
                                List.of(place, new GeoPoint(50.1, 8.77)),
                                AT,
                                AT.plusSeconds(60),
                                Direction.ALONG,
                                new Passage(230, 400, 7_500))),
                new Observation.LiftingCarriedOver(
                        AT,
                        new Closure(
                                "c2",
                                "Kanal",
                                List.of(place, new GeoPoint(50.1, 8.77)),
                                AT,
                                AT.plusSeconds(60))),
                new Decision.StreetBlocked(AT, "dispo", nightly()),
                new Observation.TrafficReported(
                        AT,
                        "tempo.csv",
                        List.of(
                                new TrafficStretch(
                                        "",
                                        new Slowdown(List.of(place, place), Direction.BOTH, 2.5),
                                        AT,
                                        AT,
                                        AT.plusSeconds(60)))),
                new Observation.PacesTold(AT, "paces.csv", DayPaces.TYPICAL),
                new Decision.ContainerHandled(AT, "dispo", BIN, Handling.MUST_GO),
                new Decision.StopsLocked(AT, "dispo", List.of(BIN, ORDER), TRUCK),
                new Decision.StopsUnlocked(AT, "dispo", List.of(ORDER)),
                new Decision.OrderHandled(AT, "dispo", ORDER, Handling.NOT_TODAY),
                new Decision.PlanOverridden(
                        AT,
                        "dispo",
                        new Cause(Cause.Kind.OVERRIDDEN, "A-7"),
                        List.of(
                                new StopMove(ORDER, Optional.empty(), Optional.of(TRUCK)),
                                new StopMove(BIN, Optional.of(TRUCK), Optional.empty())),
                        true,
                        List.of(tour),
                        PlanFigures.NONE,
                        PlanChange.NONE),
                new Result.PlanProposed(
                        AT,
                        7,
                        new Cause(Cause.Kind.READINGS, "OF-0417"),
                        List.of(tour),
                        PlanFigures.NONE,
                        PlanChange.NONE),
                new Result.PlanProposed(
                                AT,
                                8,
                                new Cause(Cause.Kind.SECOND_LOOK, ""),
                                List.of(tour),
                                PlanFigures.NONE,
                                PlanChange.NONE)
                        .on(new Basis(417, true)));
    }

    private static SensorTrack trembling() {
        SensorTrack n = SensorTrack.NEW;
        Stillness still =
                new Stillness(40.5, AT, 3, 4.25, -1, 0.5, Optional.of(new Tremble(0.75, 0.5)));
        return new SensorTrack(
                n.pulse(),
                n.said(),
                n.doubt(),
                n.doubtAt(),
                still,
                n.outliers(),
                n.emptyMark(),
                n.witness(),
                n.alerts(),
                n.diagnosis());
    }

    @Test
    void whatAPlanIsFoundedOnIsWrittenOnlyWhereItsNumberDoesNotSayAll() {
        Result.PlanProposed plan =
                new Result.PlanProposed(
                        AT,
                        7,
                        new Cause(Cause.Kind.READINGS, ""),
                        List.of(),
                        PlanFigures.NONE,
                        PlanChange.NONE);

        assertThat(FactJson.write(plan)).doesNotContain("basis").doesNotContain("provisional");
        assertThat(FactJson.write(plan.on(new Basis(3, true))))
                .contains("\"basis\":{\"facts\":3,\"provisional\":true}");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactSurvivesWritingAndReading(Fact fact) {
        assertThat(FactJson.read(FactJson.write(fact))).isEqualTo(fact);
    }

    @Test
    void theHoursOfAClosureAreWrittenDownOnlyWhereTheyAreNotAll() {
        Closure always = nightly().toAll();
        Fact allDay =
                new Observation.StreetClosed(
                        AT,
                        new Closure("c4", "Kanal", always.line(), always.from(), always.until()));

        assertThat(FactJson.write(allDay)).doesNotContain("recurrence");
        assertThat(FactJson.write(new Observation.StreetClosed(AT, nightly())))
                .contains(
                        "\"recurrence\":{\"zone\":\"Europe/Berlin\",\"spans\":[{\"day\":\"MONDAY\",")
                .contains("{\"day\":\"SUNDAY\",\"from\":\"22:00\",\"minutes\":420}");
    }

    private static Closure nightly() {
        WeekHours nights = WeekHours.NEVER;
        for (DayOfWeek day : DayOfWeek.values()) {
            nights = nights.with(day, 22 * 60, 5 * 60);
        }
        return new Closure(
                "c3",
                "Nachtarbeit",
                List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                AT,
                AT.plusSeconds(604_800),
                Direction.BOTH,
                Passage.NOBODY,
                new Recurrence(nights, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void aClosureFromBeforeThereWereLimitsClosesBothDirectionsToAll() {
        String old =
                "{\"type\":\"StreetClosed\",\"at\":\"2026-07-14T04:00:00Z\",\"closure\":{\"id\":\"c\","
                    + "\"name\":\"n\",\"line\":[{\"lat\":50,\"lon\":8},{\"lat\":50,\"lon\":9}],"
                    + "\"from\":\"2026-07-14T04:00:00Z\",\"until\":\"2026-07-14T05:00:00Z\"}}";
        Observation.StreetClosed read = (Observation.StreetClosed) FactJson.read(old);
        assertThat(read.closure().direction()).isEqualTo(Direction.BOTH);
        assertThat(read.closure().passage()).isEqualTo(Passage.NOBODY);
        assertThat(read.closure().recurrence()).isEqualTo(Recurrence.ALWAYS);
    }

    @Test
    void aSensorFromBeforeItsTremblingWasNotedIsReadAsItIs() {
        Fact sensor = new Observation.SensorCarriedOver(AT, BIN, SensorTrack.NEW);
        String line = FactJson.write(sensor);

        assertThat(line).contains("\"still\":").doesNotContain("tremble");
        assertThat(FactJson.read(line)).isEqualTo(sensor);
    }

    @Test
    void holdsFromBeforeOrdersCouldBeHeldAreReadAndWrittenAsTheyWere() {
        List<String> old =
                List.of(
                        "{\"type\":\"StopsLocked\",\"at\":\"2026-07-14T04:00:00Z\",\"by\":\"anna\","
                                + "\"containers\":[\"OF-0417\"],\"truck\":\"OF-SW 203\"}",
                        "{\"type\":\"StopsUnlocked\",\"at\":\"2026-07-14T04:00:00Z\",\"by\":\"anna\","
                            + "\"containers\":[\"OF-0417\"]}");

        assertThat(old).allSatisfy(l -> assertThat(FactJson.write(FactJson.read(l))).isEqualTo(l));
    }

    @Test
    void aMoveIsWrittenByItsContainerOrItsOrder() {
        Fact moved =
                new Decision.PlanOverridden(
                        AT,
                        "dispo",
                        new Cause(Cause.Kind.OVERRIDDEN, "A-7"),
                        List.of(
                                new StopMove(BIN, Optional.empty(), Optional.of(TRUCK)),
                                new StopMove(ORDER, Optional.empty(), Optional.of(TRUCK))),
                        true,
                        List.of(),
                        PlanFigures.NONE,
                        PlanChange.NONE);

        assertThat(FactJson.write(moved))
                .contains(
                        "{\"container\":\"OF-0417\",\"from\":null,\"to\":\"OF-SW 203\"}",
                        "{\"order\":\"A-7\",\"from\":null,\"to\":\"OF-SW 203\"}");
    }

    @Test
    void anOrdersNumberFromBeforeItWasAStringIsRead() {
        String old =
                "{\"type\":\"OrderWithdrawn\",\"at\":\"2026-07-14T04:00:00Z\",\"by\":\"anna\","
                        + "\"order\":{\"value\":\"A-7\"},\"reason\":\"doppelt\"}";

        assertThat(FactJson.read(old))
                .isEqualTo(new Decision.OrderWithdrawn(AT, "anna", ORDER, "doppelt"));
    }

    @Test
    void aReadingIsWrittenReadably() {
        Fact reading =
                new Observation.ReadingReceived(
                        AT, AT, BIN, new Measured.Distance(1200), SensorHealth.UNKNOWN);
        assertThat(FactJson.write(reading))
                .contains("\"type\":\"ReadingReceived\"", "\"container\":\"OF-0417\"")
                .contains("\"2026-07-14T04:00:00Z\"");
    }

    @Test
    void refusalsFromBeforeTheyWereForAnyLanguageAreReadAndWrittenAsTheyWere() {
        List<String> old =
                List.of(
                        "{\"type\":\"MessageRefused\",\"at\":\"2026-07-14T05:30:00Z\",\"source\":\"a\",\"reason\":\"no"
                            + " JSON\",\"excerpt\":\"x\"}",
                        "{\"type\":\"SignalsTakenIn\",\"at\":\"2026-07-14T05:30:00Z\",\"device\":\"d\",\"readings\":0,\"refused\":\"payload:"
                            + " no Base64\"}",
                        "{\"type\":\"PushFailed\",\"at\":\"2026-07-14T05:30:00Z\",\"truck\":\"T\","
                                + "\"version\":3,\"reason\":\"no line to the broker\"}");
        assertThat(old).allSatisfy(l -> assertThat(FactJson.write(FactJson.read(l))).isEqualTo(l));
    }

    @Test
    void aBrokenLineIsRefusedInOneLine() {
        assertThatThrownBy(() -> FactJson.read("{\"type\":\"Nonsense\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No fact: ");
    }
}
