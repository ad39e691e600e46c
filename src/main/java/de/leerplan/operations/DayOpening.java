package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.CityEvent;
import de.leerplan.forecast.DayWeather;
import de.leerplan.forecast.EffectLearning;
import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HabitLearning;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.forecast.Surroundings;
import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.DeviceCarriedOver;
import de.leerplan.operations.Observation.EffectsCarriedOver;
import de.leerplan.operations.Observation.EventAnnounced;
import de.leerplan.operations.Observation.LiftingCarriedOver;
import de.leerplan.operations.Observation.OrderCarriedOver;
import de.leerplan.operations.Observation.PacesTold;
import de.leerplan.operations.Observation.SensorCarriedOver;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.operations.Observation.WeatherTold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a new day takes over from the one before, as the first facts of its journal.
public final class DayOpening {
    private static final int WEATHER_DAYS = 35;

    private DayOpening() {}

    /// `DayBegan`, then for each container what we believe of it and what the last day taught, then
    /// the orders that are still open, the closures that are not over, those a dispatcher lifted,
    /// the paces of the hours, and for each radio device where it sits, or what it sent.
    ///
    /// @param last how the last day ended; a state before any day where there was none
    public static List<Fact> facts(DayState last, LocalDate day, Instant at) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new DayBegan(at, day, last.city().name()));
        if (last.day().isPresent()) {
            surroundings(last, day, at).forEach(facts::add);
            for (ContainerState container : inOrder(last.containers())) {
                facts.add(carriedOver(last, container, at));
                SensorTrack sensor = container.sensor();
                if (!sensor.equals(SensorTrack.NEW)) {
                    facts.add(new SensorCarriedOver(at, container.container().id(), sensor));
                }
            }
            for (OrderState order : inOrder(last.orders())) {
                if (order.isOpen()) {
                    facts.add(new OrderCarriedOver(at, order.order()));
                }
            }
            for (Closure closure : inOrder(last.closures())) {
                if (at.isBefore(closure.until())) {
                    facts.add(new StreetClosed(at, closure));
                }
            }
            for (Closure closure : inOrder(last.roads().works().lifted())) {
                if (at.isBefore(closure.until())) {
                    facts.add(new LiftingCarriedOver(at, closure));
                }
            }
            last.roads().paces().ifPresent(paces -> facts.add(new PacesTold(at, "", paces)));
            facts.addAll(devices(last.devices(), at));
        }
        return facts;
    }

    /// The same state opens the same day, fact by fact.
    private static <K extends Comparable<? super K>, V> Collection<V> inOrder(Map<K, V> known) {
        return new TreeMap<>(known).values();
    }

    private static List<Fact> devices(DeviceBoard board, Instant at) {
        List<Fact> facts = new ArrayList<>();
        for (WaitingDevice waiting : inOrder(board.waiting())) {
            for (Signal signal : waiting.signals()) {
                facts.add(new SignalWaits(at, waiting.source(), signal));
            }
        }
        // After the signals: one whose taking in was cut short is asked for again.
        for (PlacedDevice placed : inOrder(board.placed())) {
            facts.add(new DeviceCarriedOver(at, placed));
        }
        return facts;
    }

    /// Events that are not over, the weather of the last weeks, and what the last day taught of
    /// both.
    private static List<Fact> surroundings(DayState last, LocalDate day, Instant at) {
        Surroundings known = last.habits().surroundings();
        List<Fact> facts = new ArrayList<>();
        for (CityEvent event : known.events()) {
            if (at.isBefore(event.to())) {
                facts.add(new EventAnnounced(at, event));
            }
        }
        for (DayWeather weather : inOrder(known.weather())) {
            if (weather.day().isAfter(day.minusDays(WEATHER_DAYS))) {
                facts.add(new WeatherTold(at, weather));
            }
        }
        Surroundings learned = known.aDayLater();
        for (ContainerState container : inOrder(last.containers())) {
            learned =
                    EffectLearning.after(
                            learned, points(container), last.forecast(), container.container());
        }
        if (!learned.effects().isEmpty()) {
            facts.add(new EffectsCarriedOver(at, new TreeMap<>(learned.effects())));
        }
        return facts;
    }

    private static List<HabitLearning.Point> points(ContainerState container) {
        return container.curve().stream()
                .filter(FillPoint::believed)
                .map(
                        point ->
                                new HabitLearning.Point(
                                        point.at(), point.percent(), point.measured()))
                .toList();
    }

    private static ContainerCarriedOver carriedOver(
            DayState last, ContainerState container, Instant at) {
        ContainerId id = container.container().id();
        Belief now = last.forecast().at(container.container(), container.belief(), at);
        Habit before = last.habits().own().getOrDefault(id, Habit.UNKNOWN);
        Habit learned =
                HabitLearning.after(
                        before, points(container), last.forecast(), container.container());
        return new ContainerCarriedOver(at, id, learned, now.fill(), now.asOf());
    }
}
