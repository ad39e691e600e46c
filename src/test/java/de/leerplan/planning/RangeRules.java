package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.ElectricRange;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.WorkRules;

import java.time.Duration;
import java.util.Objects;

/// Follows a tour's battery and its driver's tachograph by the rules of the trade alone.
final class RangeRules {
    private static final double TOLERANCE = 0.01;

    private final City city;

    RangeRules(City city) {
        this.city = city;
    }

    /// @param percent in the battery at the start
    /// @return how often the truck charges
    int check(Tour tour, double percent) {
        Truck truck = Objects.requireNonNull(city.trucks().get(tour.truck()));
        if (truck.rules() == WorkRules.EU_561) {
            driving(tour);
        }
        return truck.range().map(range -> energy(tour, range, percent)).orElse(0);
    }

    private int energy(Tour tour, ElectricRange range, double percent) {
        double left = range.kWh() * percent / 100;
        int charged = 0;
        for (Stop stop : tour.stops()) {
            left -= range.kWhPerKm() * stop.leg().metres() / 1000;
            boolean lifts = stop instanceof Stop.Collect || stop instanceof Stop.Pickup;
            left -= lifts ? range.kWhPerLift() : 0;
            assertThat(left).isGreaterThan(range.kWh() * range.reservePercent() / 100 - TOLERANCE);
            double power = power(stop);
            if (power > 0) {
                double hours = length(stop).toSeconds() / 3600.0;
                left = Math.min(range.kWh(), left + hours * Math.min(power, range.kW()));
                charged++;
            }
        }
        return charged;
    }

    private double power(Stop stop) {
        return stop instanceof Stop.Pause
                ? city.sites().values().stream()
                        .filter(site -> site.place().equals(stop.place()))
                        .mapToDouble(site -> site.chargerKw())
                        .max()
                        .orElse(0)
                : 0;
    }

    private static void driving(Tour tour) {
        Duration since = Duration.ZERO;
        Duration day = Duration.ZERO;
        for (Stop stop : tour.stops()) {
            since = since.plusSeconds(stop.leg().seconds());
            day = day.plusSeconds(stop.leg().seconds());
            assertThat(since).isLessThanOrEqualTo(Duration.ofMinutes(270));
            boolean whole = length(stop).compareTo(Duration.ofMinutes(45)) >= 0;
            since = stop instanceof Stop.Pause && whole ? Duration.ZERO : since;
        }
        assertThat(day).isLessThanOrEqualTo(Duration.ofHours(9));
    }

    private static Duration length(Stop stop) {
        return Duration.between(stop.times().start(), stop.times().finish());
    }
}
