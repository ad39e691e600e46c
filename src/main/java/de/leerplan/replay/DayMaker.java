package de.leerplan.replay;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.replay.city.Spot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one sample day: the truth about every container, and what the control room heard of it.
final class DayMaker {
    /// The bin that burns on the day of trouble.
    static final ContainerId BURNING = new ContainerId("OF-0388");

    private static final Duration LAST_HEARD_BEFORE = Duration.ofHours(9);
    private static final long LIFE_SEED = 63071;

    private final DayScript day;
    private final List<Container> containers;
    private final List<Filling> fillings = new ArrayList<>();

    /// @param spots where the containers stand, in their order
    DayMaker(List<Container> containers, List<Spot> spots, DayScript day) {
        this.day = day;
        this.containers = List.copyOf(containers);
        for (int i = 0; i < containers.size(); i++) {
            Dice own = new Dice(LIFE_SEED + i);
            fillings.add(new Filling(containers.get(i), spots.get(i), own));
        }
    }

    Truth truth() {
        Map<ContainerId, double[]> courses = new LinkedHashMap<>();
        Map<ContainerId, Fault> faults = new LinkedHashMap<>();
        Dice dice = new Dice(day.seed() + 1);
        for (int i = 0; i < containers.size(); i++) {
            ContainerId id = containers.get(i).id();
            courses.put(id, fillings.get(i).course(day, new Dice(day.seed() * 31 + i)));
            Fault fault = fault(id, dice);
            if (fault != Fault.NONE) {
                faults.put(id, fault);
            }
        }
        return new Truth(day.begin(), courses, faults);
    }

    /// The facts in the order of their time.
    List<Fact> facts(Truth truth) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new DayBegan(day.begin(), day.date(), SampleCity.NAME));
        List<ReadingReceived> readings = new ArrayList<>();
        for (int i = 0; i < containers.size(); i++) {
            Container container = containers.get(i);
            Dice dice = new Dice(day.seed() * 37 + i);
            facts.add(carriedOver(container, fillings.get(i), truth, dice));
            Sensor sensor =
                    new Sensor(
                            container,
                            truth.fault(container.id()),
                            new Dice(~(LIFE_SEED + i)),
                            dice);
            readings.addAll(sensor.readings(day, truth));
            if (truth.fault(container.id()) == Fault.FIRE) {
                Instant alarm = day.at(Trouble.FIRE_AT);
                readings.add(sensor.reading(day, alarm, sensor.distanceAt(truth, alarm)));
            }
        }
        Trouble trouble = new Trouble(day, containers);
        facts.addAll(day.troubled() ? trouble.afterOutage(readings) : readings);
        facts.addAll(day.troubled() ? trouble.events() : List.of());
        facts.sort(Comparator.comparing(Fact::at));
        return facts;
    }

    private ContainerCarriedOver carriedOver(
            Container container, Filling filling, Truth truth, Dice dice) {
        Instant asOf = day.begin().minus(LAST_HEARD_BEFORE);
        double then =
                truth.fill(container.id(), day.begin()) - filling.usualRise(asOf, day.begin());
        FillLevel fill = FillLevel.clamped(Math.round(then + 2.5 * dice.normal()));
        return new ContainerCarriedOver(
                day.begin(), container.id(), filling.habit(dice), fill, asOf);
    }

    private Fault fault(ContainerId id, Dice dice) {
        double share = dice.share();
        if (day.troubled() && id.equals(BURNING)) {
            return Fault.FIRE;
        }
        double faulty = day.troubled() ? 0.012 : 0.002;
        return share < faulty ? Fault.STUCK : share < 2 * faulty ? Fault.SPIKES : Fault.NONE;
    }
}
