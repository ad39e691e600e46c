package de.leerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.Load;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.PlanWanted;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Operations;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A program that is closed in the middle of a day and started again goes on where it was.
class RestartedDayTest {
    private static final City CITY = SmallCity.with(20);

    @TempDir private Path directory;

    @Test
    void theStateAfterARestartIsTheStateBefore() {
        DayState before = live(morning());
        DayState after = recalled();

        assertThat(after).isEqualTo(before);
        assertThat(after.tally().facts()).isGreaterThan(400);
        assertThat(after.tally().duplicates()).isPositive();
        assertThat(after.tally().refused()).isPositive();
    }

    private DayState live(List<Fact> facts) {
        try (H2Journal journal = H2Journal.open(directory)) {
            try (Operations operations = new Operations(CITY, journal, _ -> {}, _ -> {})) {
                operations.start();
                facts.forEach(operations::post);
                operations.post(new TimePassed(SmallCity.at(12, 0))).join();
                return operations.state();
            }
        }
    }

    private DayState recalled() {
        try (H2Journal journal = H2Journal.open(directory)) {
            Operations operations = new Operations(CITY, journal, _ -> {}, _ -> {});
            operations.recall(SmallCity.DAY);
            return operations.state();
        }
    }

    /// Readings of all containers, some twice, some late; a truck that drives; one that nobody
    /// knows; orders of a dispatcher.
    private static List<Fact> morning() {
        Random random = new Random(7);
        List<Fact> facts = new ArrayList<>();
        facts.add(new DayBegan(SmallCity.at(4, 0), SmallCity.DAY, CITY.name()));
        facts.add(new TruckConnected(SmallCity.at(5, 50), SmallCity.FIRST_TRUCK));
        for (int minute = 0; minute < 300; minute++) {
            Instant at = SmallCity.at(6, 0).plusSeconds(60L * minute);
            facts.add(new TimePassed(at));
            facts.add(reading(at, random));
            if (minute % 10 == 0) {
                facts.add(facts.getLast());
            }
            if (minute % 30 == 5) {
                facts.addAll(work(at, random.nextInt(1, 24)));
            }
        }
        facts.add(new PlanWanted(SmallCity.at(11, 10), "dispo"));
        return facts;
    }

    private static Fact reading(Instant at, Random random) {
        return new ReadingReceived(
                at,
                at.minusSeconds(random.nextInt(400)),
                SmallCity.bin(random.nextInt(1, 21)),
                new Measured.Distance(random.nextInt(150, 1_050)),
                SensorHealth.UNKNOWN);
    }

    /// Emptyings, also of containers that the city does not have.
    private static List<Fact> work(Instant at, int bin) {
        return List.of(
                new TruckMoved(at, at, SmallCity.FIRST_TRUCK, CITY.depot().place(), 90, bin),
                new ContainerEmptied(
                        at,
                        at,
                        SmallCity.FIRST_TRUCK,
                        SmallCity.bin(bin),
                        new Load(20.125, 1.0 / bin)));
    }
}
