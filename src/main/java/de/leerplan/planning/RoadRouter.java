package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Tour;
import de.leerplan.operations.CutOff;
import de.leerplan.operations.Result;
import de.leerplan.operations.RouteQuestion;
import de.leerplan.operations.Router;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.StreetChange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final RoadNetwork roads;
    private final Map<String, GeoPoint> places;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("router").factory());

    /// @param roads on a usual day
    public RoadRouter(City city, RoadNetwork roads) {
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
            return new Result.RoutesFailed(
                    question.at(), question.number(), String.valueOf(e.getMessage()));
        }
    }

    private Result checked(RouteQuestion question) {
        RoadNetwork now = roads.under(question.now());
        StreetChange change = now.since(roads.under(question.before()));
        List<CutOff> cutOff = cutOff(now, question);
        Set<String> lost = cutOff.stream().map(CutOff::place).collect(Collectors.toSet());
        List<Tour> tours = new ArrayList<>();
        for (RouteQuestion.UnderWay truck : question.trucks()) {
            Optional<Tour> changed = new Detour(city, now, change, lost, question.at()).of(truck);
            changed.ifPresent(tours::add);
        }
        return new Result.RoutesChecked(question.at(), question.number(), tours, cutOff);
    }

    private List<CutOff> cutOff(RoadNetwork now, RouteQuestion question) {
        List<GeoPoint> all = places.values().stream().distinct().toList();
        Map<GeoPoint, List<Closure>> lost =
                now.cutOff(city.depot().place(), all, question.now().closures());
        List<CutOff> found = new ArrayList<>();
        places.forEach(
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
