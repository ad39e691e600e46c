package de.leerplan.app.bench;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.DayBegan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The sample city with as many trucks and full containers as a measurement wants; the trucks of
/// the sample fleet over and over again, each with its sizes, its drive and its rules.
///
/// @param full containers that are to be emptied when the day begins
/// @param spare all others, almost empty
public record LiveCity(City city, List<ContainerId> full, List<ContainerId> spare) {
    /// A Tuesday.
    public static final LocalDate DAY = LocalDate.of(2026, 7, 14);

    private static final double FULL = 92;
    private static final double LOW = 15;
    private static final double PERCENT_PER_HOUR = 1;
    private static final double WEEKS_KNOWN = 6;

    public LiveCity {
        full = List.copyOf(full);
        spare = List.copyOf(spare);
    }

    /// @param more containers that are to become full in the course of the day, at least
    public static LiveCity of(City like, int trucks, int stops, int more, Random random) {
        List<Truck> fleet = fleet(List.copyOf(like.trucks().values()), trucks);
        List<Container> models =
                like.containers().values().stream()
                        .filter(container -> fleet.stream().anyMatch(t -> t.serves(container)))
                        .toList();
        List<Container> containers = new ArrayList<>(models);
        for (int i = 0; containers.size() < stops + more; i++) {
            ContainerId id = new ContainerId("LIVE-%04d".formatted(i));
            containers.add(models.get(i % models.size()).called(id));
        }
        List<ContainerId> ids = new ArrayList<>(containers.stream().map(Container::id).toList());
        Collections.shuffle(ids, random);
        City city =
                City.of(
                        like.name(),
                        like.zone(),
                        like.schematic(),
                        like.districts(),
                        containers,
                        fleet,
                        List.copyOf(like.sites().values()));
        return new LiveCity(city, ids.subList(0, stops), ids.subList(stops, ids.size()));
    }

    /// What is known when the day begins.
    public List<Fact> opening(Instant at) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new DayBegan(at, DAY, city.name()));
        Habit habit =
                new Habit(WEEKS_KNOWN, Collections.nCopies(HourOfWeek.COUNT, PERCENT_PER_HOUR));
        full.forEach(id -> facts.add(known(at, id, habit, FULL)));
        spare.forEach(id -> facts.add(known(at, id, habit, LOW)));
        return facts;
    }

    private static Fact known(Instant at, ContainerId id, Habit habit, double percent) {
        return new ContainerCarriedOver(at, id, habit, new FillLevel(percent), at);
    }

    private static List<Truck> fleet(List<Truck> models, int trucks) {
        List<Truck> fleet = new ArrayList<>();
        for (int i = 0; i < trucks; i++) {
            Truck model = models.get(i % models.size());
            TruckId id = new TruckId("%s-%d".formatted(model.id(), i / models.size() + 1));
            fleet.add(model.called(id));
        }
        return fleet;
    }
}
