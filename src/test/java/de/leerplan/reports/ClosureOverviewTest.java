package de.leerplan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.roads.ClosureImport;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        assertThat(ClosureImport.read(json, "overview", Instant.EPOCH).closures())
                .containsExactly(CRANE, PIPE, COMING);
    }

    @Test
    void thePageSaysItInBothLanguagesAndEscapesNames() {
        String german = ClosurePage.write(OVERVIEW, Locale.GERMAN);
        assertThat(german)
                .contains("lang=\"de\"", "Heute", "nur bis 2,40", "nur bis 7,5", "gesperrt")
                .contains("Weg A &lt;Nord&gt;")
                .doesNotContain("Weg D");
        assertThat(ClosurePage.write(OVERVIEW, Locale.ENGLISH))
                .contains("lang=\"en\"", "Today", "only up to 2.40", "one direction");
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
