package de.leerplan.replay.trial;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Load;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayOpening;
import de.leerplan.operations.Decision.SensorMended;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.TimePassed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Weeks of a city whose sensors fail now and then, put through the same fold as a real day.
public final class SensorTrial {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int WEEKS_BETWEEN_SEASONS = 13;
    private static final LocalTime DAY_BEGINS = LocalTime.of(4, 0);
    private static final double FALSE_REPORTS = 0.005;

    private final City city;
    private final Era era;
    private final Chance chance;
    private final List<TrueBin> bins;
    private final List<Fault> faults;
    private final List<TrialSensor> sensors = new ArrayList<>();

    private SensorTrial(City city, int weeks, long seed) {
        this.city = city;
        long season = Math.floorMod(seed, 4L) * WEEKS_BETWEEN_SEASONS;
        LocalDate first = FIRST.plusWeeks(season);
        era = new Era(first, weeks * 7, city.zone());
        chance = new Chance(seed);
        Weather weather = new Weather(era.days(), first.getDayOfYear(), chance.fork());
        List<Container> containers = List.copyOf(city.containers().values());
        bins = new Streets(era, weather, Events.NONE, chance.fork()).bins(containers);
        faults = FaultPlan.of(bins, era, chance.fork());
        RadioGaps radio = new RadioGaps(districts(containers), era, chance.fork());
        for (int i = 0; i < bins.size(); i++) {
            int number = i;
            List<Fault> own = faults.stream().filter(f -> f.bin() == number).toList();
            sensors.add(
                    new TrialSensor(bins.get(i), bins, era, weather, radio, own, chance.fork()));
        }
    }

    /// @param like where containers are taken from
    /// @param seed decides everything; also the season it plays in
    public static TrialScore run(City like, int containers, int weeks, long seed) {
        return new SensorTrial(TrialCity.of(like, containers), weeks, seed).play();
    }

    private TrialScore play() {
        ControlRoom room = new ControlRoom(city, bins, faults);
        List<Fact> facts = facts();
        int next = 0;
        for (int day = 0; day < era.days(); day++) {
            Instant begins = era.date(day).atTime(DAY_BEGINS).atZone(era.zone()).toInstant();
            Instant ends = era.date(day + 1).atTime(DAY_BEGINS).atZone(era.zone()).toInstant();
            DayOpening.facts(room.state(), era.date(day), begins).forEach(room::take);
            for (Instant tick = begins; tick.isBefore(ends); tick = tick.plus(Era.STEP)) {
                while (next < facts.size() && !facts.get(next).at().isAfter(tick)) {
                    room.take(facts.get(next++));
                }
                room.take(new TimePassed(tick));
            }
        }
        return new Scoring(bins, sensors, faults, era).of(room);
    }

    /// Everything the control room hears, in the order of its time.
    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        sensors.forEach(sensor -> facts.addAll(sensor.readings()));
        TruckId truck = city.trucks().keySet().iterator().next();
        for (TrueBin bin : bins) {
            for (Emptied emptied : bin.emptyings().subList(1, bin.emptyings().size())) {
                if (emptied.reported()) {
                    facts.add(report(bin, truck, emptied.at()));
                }
                if (chance.happens(FALSE_REPORTS)) {
                    TrueBin wrong = bins.get(chance.below(bins.size()));
                    facts.add(report(wrong, truck, emptied.at().plusSeconds(240)));
                }
            }
        }
        for (Fault fault : faults) {
            if (fault.until().isBefore(era.ends())) {
                Container container = bins.get(fault.bin()).container();
                facts.add(new SensorMended(fault.until(), "trial", container.id()));
            }
        }
        facts.sort(Comparator.comparing(Fact::at));
        return facts;
    }

    private ContainerEmptied report(TrueBin bin, TruckId truck, Instant at) {
        long later = chance.happens(0.02) ? 1800 + chance.below(5400) : 5 + chance.below(120);
        return new ContainerEmptied(
                at.plus(Duration.ofSeconds(later)), at, truck, bin.container().id(), Load.NONE);
    }

    private static TreeSet<String> districts(List<Container> containers) {
        TreeSet<String> districts = new TreeSet<>();
        containers.forEach(container -> districts.add(container.district()));
        return districts;
    }
}
