package de.leerplan.ui.roadworks;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.Recurrence;
import de.leerplan.model.WeekHours;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.Fact;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class WorkRowTest {
    private static final Texts GERMAN = new Texts(Texts.LANGUAGES.getFirst(), SampleCity.ZONE);
    private static final Instant NOW = SampleDay.NOW;

    @Test
    void whatCountsNowStandsFirstAndPausedNightJobsBelowIt() {
        DayState state = SampleDay.state();
        for (Fact fact :
                List.of(
                        blocked(closure("Nachtbau", 40, nightly())),
                        blocked(closure("Vorbei", 30, Recurrence.ALWAYS)),
                        blocked(closure("Tagsperrung", 20, Recurrence.ALWAYS)),
                        new StreetFreed(NOW, "dispo", "Vorbei"))) {
            state = state.after(fact).next();
        }

        List<WorkRow.Work> works =
                WorkRow.of(state, GERMAN).stream()
                        .filter(WorkRow.Work.class::isInstance)
                        .map(WorkRow.Work.class::cast)
                        .toList();

        assertThat(works)
                .extracting(work -> work.closure().name())
                .containsExactly("Tagsperrung", "Bieberer Straße, Rohrbruch", "Nachtbau", "Vorbei");
        assertThat(works.get(0).from()).startsWith("seit ");
        assertThat(works.get(2).from()).isEqualTo("ab 22:00");
        assertThat(works.get(2).until()).startsWith("bis ");
    }

    private static Recurrence nightly() {
        WeekHours hours = WeekHours.NEVER;
        for (DayOfWeek day : DayOfWeek.values()) {
            hours = hours.with(day, 22 * 60, 5 * 60);
        }
        return new Recurrence(hours, SampleCity.ZONE);
    }

    private static StreetBlocked blocked(Closure closure) {
        return new StreetBlocked(NOW, "dispo", closure);
    }

    private static Closure closure(String name, int hoursAgo, Recurrence hours) {
        return new Closure(
                name,
                name,
                List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                NOW.minus(Duration.ofHours(hoursAgo)),
                NOW.plus(Duration.ofDays(9)),
                Direction.BOTH,
                Passage.NOBODY,
                hours);
    }
}
