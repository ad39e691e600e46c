package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.Truck;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Vehicle;

import java.util.Objects;

/// Puts trucks into numbers: each from where its base ends, with what it has then.
record VehicleMaker(
        City city,
        LoadGroups groups,
        Provisions provisions,
        Money money,
        DayClock clock,
        Places places,
        FleetTravel ways) {
    Vehicle vehicle(TruckStart start, BaseRun base) {
        Truck truck = Objects.requireNonNull(city.trucks().get(start.truck()));
        GeoPoint depot = city.depot().place();
        boolean idle =
                base.stops().isEmpty()
                        && base.place().equals(depot)
                        && base.load().equals(Load.NONE);
        // Bins that held more than was believed make a truck fuller than it can be: full.
        int litres = Tenths.down(truck.capacity().litres());
        int kilograms = Tenths.down(truck.capacity().kilograms());
        Crew crew = Crew.of(start, base, clock);
        return new Vehicle(
                places.of(base.place()),
                places.of(depot),
                base.seconds(),
                idle,
                litres,
                kilograms,
                Math.min(litres, Tenths.up(base.load().litres())),
                Math.min(kilograms, Tenths.up(base.load().kilograms())),
                loadedGroup(truck, start, base),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                crew.shiftEnd(),
                crew.latestEnd(),
                crew.rest(),
                0,
                money.perMetre(),
                money.perSecond(),
                money.perOvertimeSecond(),
                provisions.battery(truck, start, base),
                provisions.driving(truck, start, base),
                ways.classOf(truck.id()));
    }

    // What lies in the truck is not asked for; the tour it is on tells, or what it is built for.
    private int loadedGroup(Truck truck, TruckStart start, BaseRun base) {
        if (base.load().equals(Load.NONE)) {
            return LoadGroups.NONE;
        }
        if (base.lastLoaded().fraction().isPresent()) {
            return groups.of(base.lastLoaded().fraction().get());
        }
        for (Stop stop : start.current().stops()) {
            if (stop instanceof Stop.Collect collect) {
                return groups.of(
                        Objects.requireNonNull(city.containers().get(collect.container()))
                                .fraction());
            }
            if (stop instanceof Stop.Pickup pickup) {
                return groups.of(pickup.order().fraction());
            }
        }
        return truck.fractions().stream().sorted().mapToInt(groups::of).max().orElse(0);
    }
}
