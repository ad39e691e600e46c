package de.leerplan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.Recurrence;
import de.leerplan.model.WeekHours;
import de.leerplan.roads.ClosureImport;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

class ClosureOverviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Closure PIPE = closure("A", "14T05:00", "14T15:00", Passage.NOBODY);
    private static final Closure CRANE =
            closure("B", "13T05:00", "20T15:00", new Passage(240, Integer.MAX_VALUE, 7_500));
    private static final Closure COMING = closure("C", "16T05:00", "18T15:00", Passage.EVERYBODY);
    private static final Closure OVER = closure("D", "10T05:00", "13T15:00", Passage.NOBODY);

    private static final ClosureOverview OVERVIEW =
            ClosureOverview.of("Offenbach", DAY, ZONE, List.of(COMING, PIPE, OVER, CRANE));

    @Test
    void todayAndWhatIsToComeAreToldApartInOrder() {
        assertThat(OVERVIEW.today()).containsExactly(CRANE, PIPE);
        assertThat(OVERVIEW.coming()).containsExactly(COMING);
    }

    @Test
    void theGeoJsonSaysTheSameWhenItIsReadAgain() {
        String json = ClosureGeoJson.write(OVERVIEW);
        assertThat(ClosureImport.read(json, "overview", Instant.EPOCH, ZONE).closures())
                .containsExactly(CRANE, PIPE, COMING);
    }

    @Test
    void thePageSaysItInBothLanguagesAndEscapesNames() {
        String german = ClosurePage.write(OVERVIEW, Locale.GERMAN);
        assertThat(german)
                .contains(
                        "lang=\"de\"",
                        "Heute",
                        "nur bis 2,40\u00a0m Breite, 7,5\u00a0t",
                        "gesperrt")
                .contains("Weg A &lt;Nord&gt;")
                .doesNotContain("Weg D");
        assertThat(ClosurePage.write(OVERVIEW, Locale.ENGLISH))
                .contains("lang=\"en\"", "Today", "only up to 2.40", "one direction");
    }

    /// Nights of weekdays, as seen on a Saturday.
    @Test
    void whatComesAgainIsListedWhereItHoldsNextWithItsHours() {
        Closure nights = recurring(weekdayNights());
        Closure weekend =
                recurring(hours(DayOfWeek.SATURDAY, 0, 24).and(hours(DayOfWeek.SUNDAY, 0, 20)));
        LocalDate saturday = LocalDate.of(2026, 7, 18);
        ClosureOverview some =
                ClosureOverview.of("Offenbach", saturday, ZONE, List.of(nights, weekend));

        assertThat(some.today()).containsExactly(nights, weekend);
        assertThat(ClosureOverview.of("O", saturday.plusDays(1), ZONE, List.of(nights)).coming())
                .containsExactly(nights);
        assertThat(ClosurePage.write(some, Locale.GERMANY))
                .contains("gesperrt, Mo–Fr 22:00–05:00")
                .contains("gesperrt, Sa 00:00 – So 20:00")
                .contains("nächstes Mal 17.07.26, 22:00 bis 18.07.26, 05:00");
        assertThat(ClosurePage.write(some, Locale.UK)).contains("closed, Mon–Fri 22:00–05:00");
        assertThat(ClosureGeoJson.write(some))
                .contains("\"hours\" : \"Mo-Fr 22:00-05:00\"")
                .contains("\"time_zone\" : \"Europe/Berlin\"");
        assertThat(
                        ClosureImport.read(
                                        ClosureGeoJson.write(some), "overview", Instant.EPOCH, ZONE)
                                .closures())
                .containsExactly(nights, weekend);
    }

    private static WeekHours weekdayNights() {
        WeekHours nights = WeekHours.NEVER;
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            nights = nights.and(hours(day, 22, 5));
        }
        return nights;
    }

    private static WeekHours hours(DayOfWeek day, int from, int to) {
        return WeekHours.NEVER.with(day, from * 60, to * 60);
    }

    private static Closure recurring(WeekHours hours) {
        return new Closure(
                "R" + hours.spans().size(),
                "Ring",
                List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                Instant.parse("2026-07-10T05:00:00Z"),
                Instant.parse("2026-07-31T05:00:00Z"),
                Direction.BOTH,
                Passage.NOBODY,
                new Recurrence(hours, ZONE));
    }

    private static Closure closure(String id, String from, String until, Passage passage) {
        return new Closure(
                id,
                "Weg " + id + " <Nord>",
                List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                Instant.parse("2026-07-" + from + ":00Z"),
                Instant.parse("2026-07-" + until + ":00Z"),
                Direction.ALONG,
                passage);
    }
}
