package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.operations.CutOff;
import de.leerplan.operations.Result;
import de.leerplan.operations.RouteQuestion;
import de.leerplan.operations.Router;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.StreetChange;
import de.leerplan.roads.TruckRoads;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Compares tours with the streets on a thread of its own, so that a closure need not wait for the
/// planner.
public final class RoadRouter implements Router {
    private static final Logger LOG = LoggerFactory.getLogger(RoadRouter.class);

    private final City city;
    private final FleetRoads roads;
    private final Map<String, GeoPoint> places;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("router").factory());

    public RoadRouter(City city, FleetRoads roads) {
        this.city = city;
        this.roads = roads;
        places = PlaceNames.of(city);
    }

    @Override
    public void check(RouteQuestion question, Consumer<Result> answer) {
        try {
            thread.execute(() -> answer.accept(result(question)));
        } catch (RejectedExecutionException e) {
            LOG.debug("Not checked, the day is over", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    // Nothing may end the thread: without an answer no plan is made any more.
    private Result result(RouteQuestion question) {
        try {
            return checked(question);
        } catch (RuntimeException e) {
            LOG.error("Routes not checked for question {}", question.number(), e);
            String said = String.valueOf(e.getMessage());
            return new Result.RoutesFailed(
                    question.at(), question.number(), said, Optional.of(PlanFlaw.ROUTES.of(said)));
        }
    }

    private Result checked(RouteQuestion question) {
        Map<String, GeoPoint> all = new LinkedHashMap<>(places);
        question.orders().forEach(order -> all.put(order.id().value(), order.place()));
        Map<TruckRoads, List<CutOff>> lost = new LinkedHashMap<>();
        for (Truck truck : city.trucks().values()) {
            lost.computeIfAbsent(roads.of(truck, question.now()), streets -> cutOff(streets, all));
        }
        Map<Change, StreetChange> changes = new HashMap<>();
        Hours hours =
                Hours.of(
                        new DayClock(question.at(), city.zone()),
                        question.before().paces(),
                        question.now().paces());
        List<Tour> tours = new ArrayList<>();
        for (RouteQuestion.UnderWay one : question.trucks()) {
            Truck truck = Objects.requireNonNull(city.trucks().get(one.tour().truck()));
            TruckRoads now = roads.of(truck, question.now());
            Change asked = new Change(roads.of(truck, question.before()), now);
            StreetChange change = changes.computeIfAbsent(asked, Change::found);
            Set<String> gone =
                    lost.getOrDefault(now, List.of()).stream()
                            .map(CutOff::place)
                            .collect(Collectors.toSet());
            Optional<Tour> changed =
                    new Detour(city, now.now(), change, gone, hours, question.at()).of(one);
            changed.ifPresent(tours::add);
        }
        return new Result.RoutesChecked(question.at(), question.number(), tours, toAll(lost));
    }

    /// The same streets before and after.
    private record Change(TruckRoads before, TruckRoads after) {
        StreetChange found() {
            return after.now().since(before.now());
        }
    }

    /// What no truck can reach any more.
    private static List<CutOff> toAll(Map<TruckRoads, List<CutOff>> lost) {
        List<CutOff> first = lost.values().stream().findFirst().orElse(List.of());
        return first.stream()
                .filter(one -> lost.values().stream().allMatch(each -> names(each, one.place())))
                .toList();
    }

    private static boolean names(List<CutOff> lost, String place) {
        return lost.stream().anyMatch(one -> one.place().equals(place));
    }

    private List<CutOff> cutOff(TruckRoads streets, Map<String, GeoPoint> named) {
        List<GeoPoint> all = named.values().stream().distinct().toList();
        Map<GeoPoint, List<Closure>> lost =
                streets.now().cutOff(city.depot().place(), all, streets.conditions().closures());
        List<CutOff> found = new ArrayList<>();
        named.forEach(
                (name, place) -> {
                    if (lost.containsKey(place)) {
                        found.add(new CutOff(name, names(lost.get(place))));
                    }
                });
        return found;
    }

    private static String names(List<Closure> closures) {
        return closures.stream().map(Closure::name).distinct().collect(Collectors.joining(" + "));
    }
}
