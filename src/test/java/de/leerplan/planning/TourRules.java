package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Fraction;
import de.leerplan.model.Load;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.Stop;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.operations.TruckStart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks a tour by the rules of the trade alone: it shares nothing with the planner.
final class TourRules {
    private final City city;

    TourRules(City city) {
        this.city = city;
    }

    void check(TruckStart start, Tour tour) {
        Truck truck = Objects.requireNonNull(city.trucks().get(tour.truck()));
        Load load = start.load();
        Optional<Set<SiteId>> kind = Optional.empty();
        Instant now = start.ready();
        Instant rested = start.ready().minus(start.worked());
        Duration paused = start.rested();
        for (Stop stop : tour.stops()) {
            assertThat(stop.times().arrival())
                    .isAfterOrEqualTo(now.plusSeconds(stop.leg().seconds()));
            now = stop.times().finish();
            switch (stop) {
                case Stop.Collect c -> {
                    Container bin = Objects.requireNonNull(city.containers().get(c.container()));
                    assertThat(truck.serves(bin)).isTrue();
                    checkWindow(bin.window(), c);
                    Set<SiteId> taking = taking(bin.fraction());
                    assertThat(kind.orElse(taking)).isEqualTo(taking);
                    kind = Optional.of(taking);
                    load = load.plus(c.amount());
                    assertThat(truck.capacity().holds(load)).isTrue();
                }
                case Stop.Pickup p -> {
                    assertThat(truck.serves(p.order())).isTrue();
                    Set<SiteId> taking = taking(p.order().fraction());
                    assertThat(kind.orElse(taking)).isEqualTo(taking);
                    kind = Optional.of(taking);
                    load = load.plus(p.order().load());
                    assertThat(truck.capacity().holds(load)).isTrue();
                }
                case Stop.Unload u -> {
                    Site site = Objects.requireNonNull(city.sites().get(u.site()));
                    checkWindow(site.open(), u);
                    kind.ifPresent(taking -> assertThat(taking).contains(site.id()));
                    kind = Optional.empty();
                    load = Load.NONE;
                }
                case Stop.Pause p -> {
                    assertThat(Duration.between(p.times().start(), p.times().finish()))
                            .isGreaterThanOrEqualTo(Duration.ofMinutes(30));
                    assertThat(Duration.between(rested, p.times().start()))
                            .isLessThanOrEqualTo(Duration.ofHours(6));
                    rested = p.times().finish();
                    paused = paused.plus(Duration.between(p.times().start(), rested));
                }
                case Stop.Return _ -> assertThat(load).isEqualTo(Load.NONE);
            }
        }
        assertThat(Duration.between(rested, now)).isLessThanOrEqualTo(Duration.ofHours(6));
        Instant began = start.ready().minus(start.worked()).minus(start.rested());
        Duration work = Duration.between(began, now).minus(paused);
        assertThat(work).isLessThanOrEqualTo(Duration.ofHours(10));
        if (work.compareTo(Duration.ofHours(9)) > 0) {
            assertThat(paused).isGreaterThanOrEqualTo(Duration.ofMinutes(45));
        }
        assertThat(now).isBeforeOrEqualTo(start.shiftEnd().plus(Duration.ofHours(1)));
        if (!tour.stops().isEmpty()) {
            assertThat(tour.stops().getLast()).isInstanceOf(Stop.Return.class);
        }
    }

    private Set<SiteId> taking(Fraction fraction) {
        return city.sites().values().stream()
                .filter(site -> site.fractions().contains(fraction))
                .map(Site::id)
                .collect(Collectors.toSet());
    }

    private void checkWindow(TimeWindow window, Stop stop) {
        LocalDate day = LocalDate.ofInstant(stop.times().start(), city.zone());
        assertThat(stop.times().start())
                .isBetween(
                        day.atTime(window.from()).atZone(city.zone()).toInstant(),
                        day.atTime(window.to()).atZone(city.zone()).toInstant());
    }
}
