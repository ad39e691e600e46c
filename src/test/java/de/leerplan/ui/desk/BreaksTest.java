package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A crew's break on its card and among its stops.
class BreaksTest {
    private static final Instant TEN = Instant.parse("2026-07-14T08:00:00Z");
    private static final Texts GERMAN = new Texts(Locale.GERMANY, SampleCity.ZONE);
    private static final Texts ENGLISH = new Texts(Locale.UK, SampleCity.ZONE);

    private static Stop pause(Instant start, int minutes) {
        StopTimes times = new StopTimes(start, start, start.plusSeconds(60L * minutes));
        return new Stop.Pause(new GeoPoint(50.1, 8.76), new Leg(0, 0), times);
    }

    private static String line(Texts texts, int taken, Stop... left) {
        Optional<Section.Line> line =
                new Breaks(Duration.ofMinutes(taken), List.of(left), texts).line();
        return line.map(Section.Line::value).orElse("").replace('\u00a0', ' ');
    }

    @Test
    void whatACrewHadOfItsBreakIsToldApartFromWhatLacks() {
        Stop half = pause(TEN, 30);

        assertThat(line(GERMAN, 0)).isEmpty();
        assertThat(line(GERMAN, 0, half)).isEqualTo("noch 30 min ab 10:00");
        assertThat(line(GERMAN, 15, half)).isEqualTo("15 min genommen · noch 30 min ab 10:00");
        assertThat(line(GERMAN, 45)).isEqualTo("45 min genommen");
        assertThat(line(ENGLISH, 15, half)).isEqualTo("15 min taken · 30 min left, from 10:00");
    }

    @Test
    void aBreakInTwoPartsIsToldAsAWholeFromItsFirstOn() {
        Stop later = pause(TEN.plusSeconds(7_200), 30);

        assertThat(line(GERMAN, 0, pause(TEN, 15), later)).isEqualTo("noch 45 min ab 10:00");
    }

    @Test
    void amongTheStopsItIsToldWithItsLength() {
        Sentences sentences = new Sentences(SampleDay.state().city(), GERMAN);

        assertThat(sentences.of(pause(TEN, 15))).isEqualTo("Pause, 15\u00a0min");
    }
}
