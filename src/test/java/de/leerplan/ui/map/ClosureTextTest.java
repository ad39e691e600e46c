package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whatever can be drawn can be changed: the form reads what it shows as what it was.
class ClosureTextTest {
    private static final Instant NOW = SampleDay.NOW;
    private static final Sketch SKETCH =
            new Sketch(
                    List.of(),
                    List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                    "Waldstraße",
                    700,
                    true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 16:30 | '' | ''",
                "22:00 | 5:00 | '' | ''",
                "16.7. 8:30 | 2.8. 17:00 | 2,75 | ''",
                "15.7. 23:00 | 3:00 | '' | 22-5",
                "'' | 20.12. 6 | '' | Mo-Fr 22:00-5:30",
                "'' | 20.7. 6 | 3 | 'Sa, So 0-24'",
                "'' | 20.7. 6 | '' | 'Mo, Mi 22-24'",
                "'' | 30.7. 6 | '' | Fr 20-6"
            })
    void whatWasDrawnIsReadFromItsTextUnchanged(
            String from, String until, String width, String hours) {
        LimitsDraft limits = new LimitsDraft(Map.of(Measure.WIDTH, width));
        ClosureDraft draft = new ClosureDraft("Kanal", from, until, limits, new HoursDraft(hours));
        Closure drawn = draft.closure(SKETCH, "?", NOW, SampleCity.ZONE).orElseThrow();
        for (Instant later : List.of(NOW, NOW.plusSeconds(90))) {
            for (Texts texts : both()) {
                assertThat(reread(drawn, texts, later)).contains(drawn);
            }
        }
    }

    @Test
    void oneThatBeganYesterdayKeepsItsBeginning() {
        Closure old = drawn("", "20.7. 6");
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        assertThat(reread(old, both().getFirst(), tomorrow)).contains(old);
    }

    @Test
    void aNewEndAndANewNameLeaveTheClosureTheSame() {
        Closure old = drawn("", "16:30");
        ClosureDraft typed = new ClosureDraft("Kanal, länger", "", "18:00");

        Closure changed =
                typed.changed(old, SKETCH, NOW.plusSeconds(600), SampleCity.ZONE).orElseThrow();

        assertThat(changed.id()).isEqualTo(old.id());
        assertThat(changed.name()).isEqualTo("Kanal, länger");
        assertThat(changed.from()).isEqualTo(old.from());
        assertThat(changed.until()).isEqualTo(old.until().plus(Duration.ofMinutes(90)));
    }

    private static Closure drawn(String from, String until) {
        return new ClosureDraft("Kanal", from, until)
                .closure(SKETCH, "?", NOW, SampleCity.ZONE)
                .orElseThrow();
    }

    private static Optional<Closure> reread(Closure drawn, Texts texts, Instant now) {
        ClosureText text = new ClosureText(drawn, texts);
        Instant start = drawn.from().isBefore(now) ? now : drawn.from();
        Map<Measure, String> limits = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            limits.put(measure, text.limit(measure));
        }
        String from = drawn.from().isAfter(now) ? text.moment(drawn.from(), now) : "";
        ClosureDraft shown =
                new ClosureDraft(
                        drawn.name(),
                        from,
                        text.moment(drawn.until(), start),
                        new LimitsDraft(limits),
                        new HoursDraft(text.hours()));
        return shown.changed(drawn, SKETCH, now, texts.zone());
    }

    private static List<Texts> both() {
        return Texts.LANGUAGES.stream().map(l -> new Texts(l, SampleCity.ZONE)).toList();
    }
}
