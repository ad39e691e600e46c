package de.leerplan.roads;

import static de.leerplan.roads.ClosureImportTest.ZONE;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Recurrence;
import de.leerplan.model.Spell;
import de.leerplan.model.WeekHours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// Works by night and on some days of the week, in the formats that can tell them.
class RecurringReportTest {
    private static final Instant AT = at("2026-07-14T06:00");

    private static final String NIGHTS =
            """
            <recurringTimePeriodOfDay><startTimeOfPeriod>22:00:00</startTimeOfPeriod>
             <endTimeOfPeriod>05:00:00</endTimeOfPeriod></recurringTimePeriodOfDay>
            """;

    @Test
    void aPeriodOfTheDayIsANight() {
        Closure closure = only(period(NIGHTS));

        assertThat(closure.id()).isEqualTo("N");
        assertThat(closure.spell(AT))
                .contains(new Spell(at("2026-07-14T22:00"), at("2026-07-15T05:00")));
        assertThat(closure.holdsAt(AT)).isFalse();
        assertThat(closure.until()).isEqualTo(at("2026-07-31T06:00"));
    }

    @Test
    void versionThreeIsReadInItsOwnNamespace() {
        String three =
                datex(period(NIGHTS))
                        .replaceAll("<(/?)(?=[a-z])", "<$1com:")
                        .replace("xmlns=", "xmlns:com=");

        assertThat(ClosureImport.read(three, "report", AT, ZONE).closures())
                .containsExactly(only(period(NIGHTS)));
    }

    @Test
    void daysOfTheWeekAreThoseOnWhichANightBegins() {
        Closure closure = only(period(NIGHTS + days("friday", "saturday")));

        assertThat(closure.spell(AT))
                .contains(new Spell(at("2026-07-17T22:00"), at("2026-07-18T05:00")));
        assertThat(closure.holdsAt(at("2026-07-19T04:59"))).isTrue();
        assertThat(closure.holdsAt(at("2026-07-19T22:30"))).isFalse();
    }

    @Test
    void periodsAddUp() {
        String saturdays =
                """
                <recurringTimePeriodOfDay><startTimeOfPeriod>08:00:00</startTimeOfPeriod>
                <endTimeOfPeriod>11:59:59</endTimeOfPeriod></recurringTimePeriodOfDay>
                """;
        Closure closure =
                only(period(NIGHTS + days("monday")) + period(saturdays + days("saturday")));

        assertThat(closure.recurrence())
                .isEqualTo(
                        new Recurrence(
                                WeekHours.NEVER
                                        .with(DayOfWeek.MONDAY, 22 * 60, 5 * 60)
                                        .with(DayOfWeek.SATURDAY, 8 * 60, 12 * 60),
                                ZONE));
    }

    @ParameterizedTest
    @CsvSource({
        "22:00:00+02:00, 05:00:00+02:00",
        "20:00:00Z, 03:00:00Z",
        "22:00, 05:00",
        "22:00:00.000, 04:59:59.999"
    })
    void anOffsetIsTurnedIntoTheCitysClocks(String from, String to) {
        String night = NIGHTS.replace("22:00:00", from).replace("05:00:00", to);

        assertThat(only(period(night))).isEqualTo(only(period(NIGHTS)));
    }

    @Test
    void periodsWithADateAreClosuresOfTheirOwn() {
        String first = bounds("2026-07-14T22:00:00+02:00", "2026-07-15T05:00:00+02:00");
        String second = bounds("2026-07-20T22:00:00+02:00", "2026-07-21T05:00:00+02:00");
        List<Closure> closures = read(period(first) + period(second)).closures();

        assertThat(closures)
                .extracting(Closure::id)
                .containsExactly("N@2026-07-14T20:00:00Z", "N@2026-07-20T20:00:00Z");
        assertThat(closures)
                .extracting(closure -> closure.spell(AT).orElseThrow())
                .containsExactly(
                        new Spell(at("2026-07-14T22:00"), at("2026-07-15T05:00")),
                        new Spell(at("2026-07-20T22:00"), at("2026-07-21T05:00")));
    }

    @Test
    void anExceptionIsTakenOut() {
        String fair = bounds("2026-07-16T00:00:00+02:00", "2026-07-19T00:00:00+02:00");
        List<Closure> closures =
                read(period(NIGHTS) + "<exceptionPeriod>" + fair + "</exceptionPeriod>").closures();

        assertThat(holds(closures, "2026-07-15T23:00")).isTrue();
        assertThat(holds(closures, "2026-07-16T00:00")).isFalse();
        assertThat(holds(closures, "2026-07-18T23:00")).isFalse();
        assertThat(holds(closures, "2026-07-19T00:00")).isTrue();
    }

    @Test
    void anExceptionOnSomeDaysIsTakenOutOfTheHours() {
        String sundays = "<exceptionPeriod>" + days("sunday") + "</exceptionPeriod>";
        Closure closure = only(period(NIGHTS) + sundays);

        assertThat(closure.holdsAt(at("2026-07-18T23:59"))).isTrue();
        assertThat(closure.holdsAt(at("2026-07-19T00:00"))).isFalse();
        assertThat(closure.holdsAt(at("2026-07-19T23:59"))).isFalse();
        assertThat(closure.holdsAt(at("2026-07-20T00:00"))).isTrue();
    }

    @Test
    void whatCannotBeReadWidensAPeriodAndIsSaid() {
        ClosureNews seasons =
                read(period(NIGHTS + days("monday").replace("applicableDay", "applicableMonth")));
        ClosureNews garbled = read(period(NIGHTS.replace("22:00", "abends")));

        assertThat(seasons.closures().getFirst().holdsAt(at("2026-07-15T23:00"))).isTrue();
        assertThat(seasons.ignored()).singleElement().asString().contains("N: its applicableMonth");
        assertThat(garbled.closures().getFirst().holdsAt(AT)).isTrue();
        assertThat(garbled.ignored()).anyMatch(line -> line.contains("'abends:00' is no time"));
    }

    @Test
    void aDayThatCannotBeReadIsAnyDay() {
        ClosureNews news = read(period(NIGHTS + days("monday", "feiertags")));

        assertThat(news.closures().getFirst().holdsAt(at("2026-07-15T23:00"))).isTrue();
        assertThat(news.ignored()).singleElement().asString().contains("'feiertags' is no day");
    }

    @Test
    void anOffsetThatNoPlaceHasMakesADayOfAllHours() {
        ClosureNews news = read(period(NIGHTS.replace("22:00:00", "22:00:00+25:00")));

        assertThat(news.closures().getFirst().holdsAt(AT)).isTrue();
        assertThat(news.ignored()).isNotEmpty().allMatch(line -> line.contains("is no time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abends", "2026-07-16"})
    void anExceptionOfWhichSomethingCannotBeReadLetsNobodyIn(String garbled) {
        String start = bounds(garbled, "2026-07-19T00:00:00+02:00");
        String hours = NIGHTS.replace("05:00:00", garbled);
        String month = days("sunday") + "<applicableMonth>july</applicableMonth>";

        for (String exception : List.of(start, hours, month)) {
            String without = "<exceptionPeriod>" + exception + "</exceptionPeriod>";
            ClosureNews news = read(period(NIGHTS) + without);
            assertThat(news.closures()).containsExactly(only(period(NIGHTS)));
            assertThat(news.ignored())
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(", the exception is left out"));
        }
    }

    @Test
    void periodsThatBeginTogetherAreToldApartByTheirEnd() {
        String begin = "2026-07-14T00:00:00+02:00";
        String mondays = bounds(begin, "2026-07-21T00:00:00+02:00") + NIGHTS + days("monday");
        String fridays = bounds(begin, "2026-07-28T00:00:00+02:00") + NIGHTS + days("friday");

        assertThat(read(period(mondays) + period(fridays)).closures())
                .extracting(Closure::id)
                .containsExactly(
                        "N@2026-07-13T22:00:00Z/2026-07-20T22:00:00Z",
                        "N@2026-07-13T22:00:00Z/2026-07-27T22:00:00Z");
    }

    @Test
    void whatIsActiveKeepsItsHours() {
        String active = datex(period(NIGHTS)).replace("definedByValidityTimeSpec", "active");
        Closure closure = ClosureImport.read(active, "report", AT, ZONE).closures().getFirst();

        assertThat(closure.from()).isEqualTo(Instant.EPOCH);
        assertThat(closure.holdsAt(AT)).isFalse();
        assertThat(closure.holdsAt(at("2026-07-14T22:00"))).isTrue();
    }

    @Test
    void aScheduleOfWazeIsReadInBothItsForms() {
        String xml =
                """
                <incidents><incident id="W"><type>ROAD_CLOSED</type><street>Weg</street>
                <polyline>50.1 8.76 50.1 8.77</polyline>
                <schedule><everyday>22:00-23:59, 0:00-5:00</everyday></schedule>
                </incident></incidents>
                """;
        String json =
                """
                {"incidents": [{"incident": {"id": "W", "type": "ROAD_CLOSED", "street": "Weg",
                 "polyline": "50.1 8.76 50.1 8.77",
                 "schedule": {"everyday": "22:00-23:59, 0:00-5:00"}}}]}
                """;

        for (String report : List.of(xml, json)) {
            assertThat(ClosureImport.read(report, "report", AT, ZONE).closures())
                    .singleElement()
                    .extracting(Closure::recurrence)
                    .isEqualTo(only(period(NIGHTS)).recurrence());
        }
    }

    @Test
    void geoJsonTellsHoursAsMapsDo() {
        String json =
                """
                {"features": [{"id": "G", "properties": {"hours": "%s"}, "geometry":
                 {"type": "LineString", "coordinates": [[8.76, 50.1], [8.77, 50.1]]}}]}
                """;
        ClosureNews nights = ClosureImport.read(json.formatted("22:00-05:00"), "r", AT, ZONE);
        ClosureNews other = ClosureImport.read(json.formatted("at night"), "r", AT, ZONE);

        assertThat(nights.closures().getFirst().recurrence())
                .isEqualTo(only(period(NIGHTS)).recurrence());
        assertThat(other.closures().getFirst().holdsAt(AT)).isTrue();
        assertThat(other.ignored())
                .containsExactly("G: its hours 'at night' cannot be read, it counts at all hours");
    }

    private static boolean holds(List<Closure> closures, String time) {
        return closures.stream().anyMatch(closure -> closure.holdsAt(at(time)));
    }

    private static Closure only(String periods) {
        ClosureNews news = read(periods);
        assertThat(news.ignored()).isEmpty();
        assertThat(news.closures()).hasSize(1);
        return news.closures().getFirst();
    }

    private static ClosureNews read(String periods) {
        return ClosureImport.read(datex(periods), "report", AT, ZONE);
    }

    private static String period(String content) {
        return "<validPeriod>" + content + "</validPeriod>";
    }

    private static String bounds(String from, String to) {
        return "<startOfPeriod>%s</startOfPeriod><endOfPeriod>%s</endOfPeriod>".formatted(from, to);
    }

    private static String days(String... days) {
        String all = "";
        for (String day : days) {
            all += "<applicableDay>" + day + "</applicableDay>";
        }
        return "<recurringDayWeekMonthPeriod>" + all + "</recurringDayWeekMonthPeriod>";
    }

    private static String datex(String periods) {
        return """
        <d2LogicalModel xmlns="http://datex2.eu/schema/2/2_0"><situation id="S">
         <situationRecord id="N" version="1">
          <validity><validityStatus>definedByValidityTimeSpec</validityStatus>
           <validityTimeSpecification>
            <overallStartTime>2026-07-13T06:00:00+02:00</overallStartTime>
            <overallEndTime>2026-07-31T06:00:00+02:00</overallEndTime>
            %s
           </validityTimeSpecification></validity>
          <gmlLineString><posList>50.1 8.76 50.1 8.77</posList></gmlLineString>
          <roadOrCarriagewayOrLaneManagementType>roadClosed</roadOrCarriagewayOrLaneManagementType>
         </situationRecord></situation></d2LogicalModel>
        """
                .formatted(periods);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }
}
