package de.leerplan.planning;

import de.leerplan.model.City;

/// What the planner knows of a city whatever the day.
record Ground(City city, LoadGroups groups, Spacing spacing) {
    static Ground of(City city) {
        return new Ground(city, new LoadGroups(city), new Spacing(city));
    }
}
