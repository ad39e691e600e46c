package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.ElectricRange;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.model.Truck;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Battery;
import de.leerplan.planning.fleet.Driving;
import de.leerplan.planning.fleet.Halt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What trucks use up by driving, and where they get it back: chargers at depot and disposal sites,
/// breaks anywhere. Energy is in milliwatt-hours, so that all sums are whole and exact.
final class Provisions {
    private static final double PER_KWH = 1e6;
    private static final double PER_KW_SECOND = 1e6 / 3600;

    /// A charging stop takes 45 minutes, and is a break for the crew.
    private static final int CHARGING = 45 * 60;

    /// Regulation (EC) 561/2006, Articles 6 and 7, in seconds.
    private static final int STRETCH = 4 * 3600 + 1800;

    private static final int DAY = 9 * 3600;
    private static final int BREAK = 45 * 60;
    private static final int FIRST_PART = 15 * 60;
    private static final int SECOND_PART = 30 * 60;

    private final City city;

    Provisions(City city) {
        this.city = city;
    }

    /// What is left in the battery after the promised stops.
    Battery battery(Truck truck, TruckStart start, BaseRun base) {
        if (truck.range().isEmpty()) {
            return Battery.NONE;
        }
        ElectricRange range = truck.range().get();
        double full = range.kWh() * (100 - range.reservePercent()) / 100;
        double left =
                range.kWh() * (start.reserves().energyPercent() - range.reservePercent()) / 100;
        int behind = base.behind();
        for (Stop stop : base.stops()) {
            left -= range.kWhPerKm() * (stop.leg().metres() - behind) / 1000;
            behind = 0;
            left -= lifts(stop) ? range.kWhPerLift() : 0;
            left = Math.min(full, left + charged(stop, range));
        }
        return new Battery(
                (int) (Math.clamp(left, 0, full) * PER_KWH),
                (int) (full * PER_KWH),
                (int) Math.ceil(range.kWhPerKm() * PER_KWH / 1000),
                (int) Math.ceil(range.kWhPerLift() * PER_KWH),
                (int) (range.kW() * PER_KW_SECOND));
    }

    /// How long the crew may still drive after the promised stops.
    Driving driving(Truck truck, TruckStart start, BaseRun base) {
        return switch (truck.rules()) {
            case ARBZG -> Driving.NONE;
            case EU_561 -> tachograph(start, base);
        };
    }

    private static Driving tachograph(TruckStart start, BaseRun base) {
        Reserves used = start.reserves();
        for (Stop stop : base.stops()) {
            used =
                    used.driving(Duration.ofSeconds(stop.leg().seconds()))
                            .resting(length(stop), stop.times().finish());
        }
        long since = used.sinceBreak().toSeconds();
        long driven = used.driven().toSeconds();
        return new Driving(
                (int) Math.max(0, STRETCH - since),
                STRETCH,
                (int) Math.max(0, DAY - driven),
                used.firstPart());
    }

    /// All chargers, if anything is electric, and breaks, if driving is limited.
    List<Halt> halts(Places places, DayClock clock) {
        List<Halt> halts = new ArrayList<>();
        for (Site site : chargers()) {
            halts.add(
                    new Halt(
                            Halt.Kind.CHARGING,
                            places.of(site.place()),
                            CHARGING,
                            (int) (site.chargerKw() * PER_KW_SECOND),
                            clock.opens(site.open()),
                            clock.closes(site.open())));
        }
        if (city.trucks().values().stream().anyMatch(t -> t.rules() == WorkRules.EU_561)) {
            halts.add(Halt.rest(Halt.Kind.BREAK, BREAK));
            halts.add(Halt.rest(Halt.Kind.FIRST_PART, FIRST_PART));
            halts.add(Halt.rest(Halt.Kind.SECOND_PART, SECOND_PART));
        }
        return halts;
    }

    /// Sites where trucks can charge, in the order of the master data.
    List<Site> chargers() {
        return city.sites().values().stream().filter(site -> site.chargerKw() > 0).toList();
    }

    private static boolean lifts(Stop stop) {
        return stop instanceof Stop.Collect || stop instanceof Stop.Pickup;
    }

    private double charged(Stop stop, ElectricRange range) {
        Optional<Site> charger =
                chargers().stream().filter(site -> site.place().equals(stop.place())).findFirst();
        double hours = length(stop).toSeconds() / 3600.0;
        return charger.map(site -> hours * Math.min(site.chargerKw(), range.kW())).orElse(0.0);
    }

    private static Duration length(Stop stop) {
        return stop instanceof Stop.Pause
                ? Duration.between(stop.times().start(), stop.times().finish())
                : Duration.ZERO;
    }
}
