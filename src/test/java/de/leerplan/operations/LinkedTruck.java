package de.leerplan.operations;

import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A day in which things are said to one truck.
abstract class LinkedTruck {
    static final Instant AT = Instant.parse("2026-07-14T06:00:00Z");
    static final Instant LATER = AT.plusSeconds(30);

    DayState state = DayState.before(SmallCity.with(3));
    final TruckId truck = SmallCity.FIRST_TRUCK;
    final List<Intent> intents = new ArrayList<>();

    void fold(Fact fact) {
        Step step = state.after(fact);
        state = step.next();
        intents.addAll(step.intents());
    }

    CrewLink link() {
        return state.truck(truck).link();
    }
}
