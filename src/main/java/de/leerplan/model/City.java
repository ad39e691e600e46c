package de.leerplan.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The master data of one city: everything that does not change during a day.
///
/// @param schematic whether the street network is a sketch, which the map then says
/// @param sites depots and disposal sites; at least one depot
/// @param streetHours when the streets of containers are open; others are at any time
public record City(
        String name,
        ZoneId zone,
        boolean schematic,
        List<District> districts,
        Map<ContainerId, Container> containers,
        Map<TruckId, Truck> trucks,
        Map<SiteId, Site> sites,
        Map<ContainerId, WeekHours> streetHours) {
    public City {
        districts = List.copyOf(districts);
        containers = Collections.unmodifiableMap(new LinkedHashMap<>(containers));
        trucks = Collections.unmodifiableMap(new LinkedHashMap<>(trucks));
        sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
        streetHours = Map.copyOf(streetHours);
        if (sites.values().stream().noneMatch(site -> site.kind() == SiteKind.DEPOT)) {
            throw new Unusable("The city '" + name + "' has no depot", "add one to its sites");
        }
    }

    public City withStreetHours(Map<ContainerId, WeekHours> hours) {
        return new City(name, zone, schematic, districts, containers, trucks, sites, hours);
    }

    /// The same city with other containers, whose streets are open at any time.
    ///
    /// @throws Unusable if an id stands twice
    public City withContainers(List<Container> others) {
        return new City(
                name,
                zone,
                schematic,
                districts,
                index(others, Container::id),
                trucks,
                sites,
                Map.of());
    }

    /// The container as it is on that day: its window without the hours in which its street is
    /// closed. Where that leaves nothing, the window holds as it is: the city knows its containers
    /// better than the map does.
    public Container on(LocalDate day, Container container) {
        WeekHours hours = streetHours.get(container.id());
        return hours == null
                ? container
                : hours.within(container.window(), day.getDayOfWeek())
                        .map(container::during)
                        .orElse(container);
    }

    /// A city from lists in the order of its files, whose streets are open at any time.
    ///
    /// @throws Unusable if an id stands twice
    public static City of(
            String name,
            ZoneId zone,
            boolean schematic,
            List<District> districts,
            List<Container> containers,
            List<Truck> trucks,
            List<Site> sites) {
        return new City(
                name,
                zone,
                schematic,
                districts,
                index(containers, Container::id),
                index(trucks, Truck::id),
                index(sites, Site::id),
                Map.of());
    }

    /// Where trucks start and end: the first depot.
    public Site depot() {
        return sites.values().stream()
                .filter(site -> site.kind() == SiteKind.DEPOT)
                .findFirst()
                .orElseThrow();
    }

    /// What the crew should know at a stop; empty if nothing.
    public String instructions(Stop stop) {
        return switch (stop) {
            case Stop.Collect collect -> {
                Container container = containers.get(collect.container());
                yield container == null ? "" : container.remark().text();
            }
            case Stop.Pickup pickup -> pickup.order().note();
            case Stop.Unload unload -> remark(unload.site());
            case Stop.Pause _ -> "";
            case Stop.Return home -> remark(home.site());
        };
    }

    private String remark(SiteId id) {
        Site site = sites.get(id);
        return site == null ? "" : site.remark().text();
    }

    private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        for (V value : values) {
            if (byId.put(id.apply(value), value) != null) {
                throw new Unusable(
                        "The id '%s' stands twice in the master data".formatted(id.apply(value)),
                        "give one of the two another id");
            }
        }
        return byId;
    }
}
