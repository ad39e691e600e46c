package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.HoursReport;
import de.leerplan.model.WeekHours;
import de.leerplan.roads.RoadNetwork;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The hours of streets, pedestrian zones above all, held against the windows of the containers.
record StreetHours(City city, RoadNetwork roads) {
    /// The city with what its streets say.
    City known() {
        Map<ContainerId, WeekHours> hours = new LinkedHashMap<>();
        for (Container container : city.containers().values()) {
            roads.hoursAt(container.place()).ifPresent(found -> hours.put(container.id(), found));
        }
        return city.withStreetHours(hours);
    }

    /// What a person should look at.
    HoursReport report() {
        Map<ContainerId, WeekHours> hours = known().streetHours();
        List<HoursReport.Clash> clashes =
                city.containers().values().stream()
                        .filter(container -> hours.containsKey(container.id()))
                        .flatMap(container -> clash(container, hours).stream())
                        .toList();
        return new HoursReport(hours.size(), clashes, roads.unreadHours());
    }

    private Optional<HoursReport.Clash> clash(
            Container container, Map<ContainerId, WeekHours> all) {
        WeekHours hours = all.getOrDefault(container.id(), WeekHours.ALWAYS);
        Set<DayOfWeek> days =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> hours.within(container.window(), day).isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
        String street = roads.locate(container.place()).name();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new HoursReport.Clash(container, street, days));
    }

    /// The report in the words of the command line and of the log.
    static List<String> remarks(HoursReport report) {
        Stream<String> count =
                report.containers() == 0
                        ? Stream.empty()
                        : Stream.of(report.containers() + " containers on streets with hours");
        Stream<String> never = report.clashes().stream().map(StreetHours::words);
        Stream<String> unread =
                report.unread().stream().map(one -> "hours not understood, ignored: " + one);
        return Stream.of(count, never, unread).flatMap(lines -> lines).toList();
    }

    private static String words(HoursReport.Clash clash) {
        String days =
                clash.days().stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3))
                        .collect(Collectors.joining(", "));
        return "%s, %s (%s): its street %s is closed all its window on %s; the window holds"
                .formatted(
                        clash.container().id(),
                        clash.container().name(),
                        window(clash.container()),
                        clash.street(),
                        days);
    }

    private static String window(Container container) {
        return container.window().from() + "–" + container.window().to();
    }
}
