package de.leerplan.reports;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.Cause;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.SmallCity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A small day whose figures can be reckoned by hand.
final class WorkedDay {
    static final City CITY = SmallCity.with(6);

    private WorkedDay() {}

    static List<Fact> facts() {
        List<Fact> day = new ArrayList<>();
        day.add(new DayBegan(at(5, 0), SmallCity.DAY, CITY.name()));
        for (int bin = 1; bin <= 5; bin++) {
            day.add(carriedOver(bin, 30));
        }
        day.add(carriedOver(6, 98));
        day.add(new TimePassed(at(5, 1)));
        day.add(plan());
        day.addAll(readings());
        day.addAll(work());
        return day;
    }

    /// Every container rises by 2 points an hour.
    private static Fact carriedOver(int bin, double percent) {
        Habit habit = new Habit(6, Collections.nCopies(HourOfWeek.COUNT, 2.0));
        return new ContainerCarriedOver(
                at(5, 0), bin(bin), habit, new FillLevel(percent), at(5, 0));
    }

    /// Two readings, one of them twice, one late; and something that is no reading.
    private static List<Fact> readings() {
        Fact second = reading(at(5, 50), 32);
        return List.of(
                second,
                second,
                reading(at(5, 40), 31),
                new MessageRefused(at(5, 51), "tcp", "no container", "{}"));
    }

    private static Fact reading(Instant measuredAt, double percent) {
        return new ReadingReceived(
                at(5, 50),
                measuredAt,
                bin(3),
                new Measured.Percent(new FillLevel(percent)),
                SensorHealth.UNKNOWN);
    }

    private static Fact plan() {
        StopTimes six = new StopTimes(at(6, 5), at(6, 5), at(6, 6));
        StopTimes two = new StopTimes(at(14, 0), at(14, 0), at(14, 0));
        Stop first =
                new Stop.Collect(
                        bin(1),
                        CITY.containers().get(bin(1)).place(),
                        new Leg(700, 300),
                        six,
                        new FillLevel(32),
                        new Load(8, 2),
                        false);
        Stop last = new Stop.Return(SmallCity.DEPOT, CITY.depot().place(), new Leg(700, 300), two);
        return new PlanProposed(
                at(5, 2),
                1,
                new Cause(Cause.Kind.DAY_BEGAN, ""),
                List.of(new Tour(FIRST_TRUCK, 1, 1, 0, List.of(first, last))),
                PlanFigures.NONE,
                new PlanChange(3, 0, 0, 0, 0, 0, 0));
    }

    /// 6:00 to 14:30 with half an hour's break; 14:00 would have been the end of the shift.
    private static List<Fact> work() {
        return List.of(
                new TruckConnected(at(5, 55), FIRST_TRUCK),
                new TruckMoved(at(6, 0), at(6, 0), FIRST_TRUCK, CITY.depot().place(), 90, 0),
                new TruckMoved(
                        at(6, 9),
                        at(6, 9),
                        FIRST_TRUCK,
                        CITY.containers().get(bin(1)).place(),
                        90,
                        20),
                emptied(at(6, 30), 1),
                emptied(at(7, 30), 6),
                new StopSkipped(
                        at(7, 40), at(7, 40), FIRST_TRUCK, bin(2), SkipReason.BLOCKED_BY_CAR),
                new TruckUnloaded(at(8, 0), at(8, 0), FIRST_TRUCK, SmallCity.PLANT),
                new BreakTaken(at(9, 0), at(9, 0), FIRST_TRUCK, Duration.ofMinutes(30)),
                new TruckReturned(at(14, 30), at(14, 30), FIRST_TRUCK));
    }

    private static Fact emptied(Instant at, int bin) {
        return new ContainerEmptied(at, at, FIRST_TRUCK, bin(bin), new Load(20, 250));
    }
}
