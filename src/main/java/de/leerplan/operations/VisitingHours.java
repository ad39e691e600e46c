package de.leerplan.operations;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/// Between which moments of a day a truck may come to a container: its street is open, and a crew
/// that serves it is at work.
public record VisitingHours(LocalDate day, LocalTime first, LocalTime last) {
    public static VisitingHours on(City city, LocalDate day, Container container) {
        TimeWindow window = city.on(day, container).window();
        List<Truck> trucks =
                city.trucks().values().stream().filter(t -> t.serves(container)).toList();
        LocalTime begins =
                trucks.stream()
                        .map(truck -> truck.shift().from())
                        .min(Comparator.naturalOrder())
                        .orElse(window.from());
        LocalTime ends =
                trucks.stream()
                        .map(truck -> truck.shift().to())
                        .max(Comparator.naturalOrder())
                        .orElse(window.to());
        return new VisitingHours(
                day,
                begins.isAfter(window.from()) ? begins : window.from(),
                ends.isBefore(window.to()) ? ends : window.to());
    }

    public Instant opens(City city) {
        return day.atTime(first).atZone(city.zone()).toInstant();
    }

    public Instant closes(City city) {
        return day.atTime(last).atZone(city.zone()).toInstant();
    }
}
