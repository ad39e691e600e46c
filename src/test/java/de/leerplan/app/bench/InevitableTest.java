package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.VisitingHours;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class InevitableTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 7, 14);
    private static final ContainerId BIN = new ContainerId("OF-0022");

    private final City city = SampleCity.read(SHIPPED);
    private final RepeatedDay truth =
            new RepeatedDay(SampleDay.find(SHIPPED, "2026-07-14"), city, 1);
    private final Inevitable inevitable = new Inevitable(truth);

    @Test
    void whatOverflowsByDawnThoughEmptiedAtTheLastMomentNobodyCouldPrevent() {
        DayState tuesday = began(TUESDAY);
        Instant dawn = truth.begins().plusSeconds(86_400);
        Set<ContainerId> helpless = new TreeSet<>();
        for (ContainerId id : city.containers().keySet()) {
            Instant closes = hours(tuesday, id).closes(city);
            if (truth.fill(id, dawn, Map.of(id, closes)) > 100) {
                helpless.add(id);
            }
        }
        inevitable.night(tuesday);
        truth.nextDay(Map.of());
        DayState wednesday = began(TUESDAY.plusDays(1));

        assertThat(helpless).contains(BIN).hasSizeLessThan(10);
        assertThat(city.containers().keySet())
                .filteredOn(id -> inevitable.is(wednesday, id, truth.begins()))
                .containsExactlyInAnyOrderElementsOf(helpless);
    }

    @Test
    void whileATruckMayComeNothingIsInevitable() {
        DayState tuesday = began(TUESDAY);
        inevitable.night(tuesday);
        truth.nextDay(Map.of());
        DayState wednesday = began(TUESDAY.plusDays(1));
        Instant opens = hours(wednesday, BIN).opens(city);

        assertThat(inevitable.is(wednesday, BIN, opens.minusSeconds(60))).isTrue();
        assertThat(inevitable.is(wednesday, BIN, opens.plusSeconds(60))).isFalse();
    }

    private DayState began(LocalDate day) {
        DayBegan began = new DayBegan(truth.begins(), day, city.name());
        return DayState.before(city).after(began).next();
    }

    private VisitingHours hours(DayState s, ContainerId id) {
        return VisitingHours.on(city, s.day().orElseThrow(), s.container(id).container());
    }
}
