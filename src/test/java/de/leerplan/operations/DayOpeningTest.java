package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class DayOpeningTest {
    @Test
    void aNewDayTakesOverBeliefsAndWhatTheLastOneTaught() {
        Played tuesday = Played.morning(2).reads(at(7, 0), 1, 40).reads(at(9, 0), 1, 50);

        Played wednesday = new Played(tuesday.state.city());
        List<Fact> opening =
                DayOpening.facts(
                        tuesday.state,
                        SmallCity.DAY.plusDays(1),
                        at(5, 0).plus(Duration.ofDays(1)));
        opening.forEach(wednesday::take);

        assertThat(wednesday.state.day()).contains(SmallCity.DAY.plusDays(1));
        assertThat(wednesday.state.container(bin(1)).belief().mean()).isCloseTo(90, within(4.0));
        assertThat(wednesday.state.container(bin(2)).belief().mean()).isCloseTo(78, within(4.0));
        assertThat(wednesday.state.habits().own().get(bin(1)).weeks()).isGreaterThan(6);
    }

    @Test
    void aConnectedTruckStaysConnectedOverNight() {
        Played day = Played.morning(1);
        day.take(new Observation.TruckConnected(at(5, 1), SmallCity.FIRST_TRUCK));
        day.take(new Observation.DayBegan(at(5, 2), SmallCity.DAY.plusDays(1), "Kleinstadt"));

        assertThat(day.state.truck(SmallCity.FIRST_TRUCK).online()).isTrue();
        assertThat(day.state.truck(SmallCity.SECOND_TRUCK).online()).isFalse();
    }

    @Test
    void aClosureThatIsNotOverHoldsOnTheNextDayToo() {
        List<GeoPoint> line = List.of(new GeoPoint(50.1, 8.762), new GeoPoint(50.1, 8.765));
        Closure week = new Closure("w", "Kanal", line, at(6, 0), at(6, 0).plus(Duration.ofDays(7)));
        Closure over = new Closure("o", "Kran", line, at(6, 0), at(18, 0));
        Played tuesday =
                Played.morning(1)
                        .take(
                                new Decision.StreetBlocked(at(7, 0), "dispo", week),
                                new Observation.StreetClosed(at(7, 0), over));
        Played wednesday = new Played(tuesday.state.city());
        DayOpening.facts(
                        tuesday.state, SmallCity.DAY.plusDays(1), at(5, 0).plus(Duration.ofDays(1)))
                .forEach(wednesday::take);

        assertThat(wednesday.state.closures()).containsOnlyKeys("w");
    }

    @Test
    void whatADispatcherLiftedStaysLiftedOvernight() {
        List<GeoPoint> line = List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77));
        Closure week = new Closure("w", "Kanal", line, at(6, 0), at(6, 0).plus(Duration.ofDays(7)));
        Played tuesday =
                Played.morning(1)
                        .take(
                                new Observation.StreetClosed(at(7, 0), week),
                                new Decision.StreetFreed(at(8, 0), "dispo", "w"));
        Played wednesday = new Played(tuesday.state.city());
        DayOpening.facts(
                        tuesday.state, SmallCity.DAY.plusDays(1), at(5, 0).plus(Duration.ofDays(1)))
                .forEach(wednesday::take);

        assertThat(wednesday.state.closures()).isEmpty();
        assertThat(wednesday.state.roads().works().knows(week)).isTrue();
    }

    @Test
    void theVeryFirstDayBeginsWithNothing() {
        List<Fact> opening =
                DayOpening.facts(DayState.before(SmallCity.with(2)), SmallCity.DAY, at(5, 0));

        assertThat(opening).hasSize(1);
    }
}
