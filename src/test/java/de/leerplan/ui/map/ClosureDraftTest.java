package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class ClosureDraftTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-07-14T06:00:00Z");
    private static final List<GeoPoint> LINE =
            List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.101, 8.76));
    private static final Sketch SKETCH = new Sketch(LINE, LINE, "Waldstraße", 111, true);

    @Test
    void aDrawnStretchBecomesAClosureFromNowOn() {
        Closure closure = closure("Rohrbruch", "", "16:30").orElseThrow();

        assertThat(closure.name()).isEqualTo("Waldstraße, Rohrbruch");
        assertThat(closure.line()).isEqualTo(LINE);
        assertThat(closure.from()).isEqualTo(NOW);
        assertThat(closure.until()).isEqualTo(Instant.parse("2026-07-14T14:30:00Z"));
        assertThat(closure.direction()).isEqualTo(Direction.ALONG);
    }

    @Test
    void anEndBeforeTheBeginningMeansTheNextDay() {
        assertThat(closure("", "22", "5:15").orElseThrow().until())
                .isEqualTo(Instant.parse("2026-07-15T03:15:00Z"));
    }

    @Test
    void aDayCanBeNamed() {
        Closure closure = closure("", "16.7. 7:00", "18.7. 18:00").orElseThrow();

        assertThat(closure.from()).isEqualTo(Instant.parse("2026-07-16T05:00:00Z"));
        assertThat(closure.until()).isEqualTo(Instant.parse("2026-07-18T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "16:61", "31.2. 8:00", "13.7. 8:00"})
    void anEndThatIsNoneMakesNoClosure(String until) {
        assertThat(closure("", "", until)).isEmpty();
    }

    @Test
    void withoutAStretchThereIsNoClosure() {
        ClosureDraft draft = new ClosureDraft("", "", "16:30");

        assertThat(draft.closure(Sketch.EMPTY, "?", NOW, ZONE)).isEmpty();
    }

    private static Optional<Closure> closure(String reason, String from, String until) {
        return new ClosureDraft(reason, from, until).closure(SKETCH, "?", NOW, ZONE);
    }
}
