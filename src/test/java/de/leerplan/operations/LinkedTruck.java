package de.leerplan.operations;

import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
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

    /// So many tours, one after the other, each of which empties the first container.
    void give(int tours) {
        Container first = state.city().containers().get(SmallCity.bin(1));
        Stop stop =
                new Stop.Collect(
                        first.id(),
                        first.place(),
                        Leg.NONE,
                        new StopTimes(AT, AT, LATER),
                        new FillLevel(80),
                        Load.NONE,
                        false);
        for (int i = 0; i < tours; i++) {
            Tour tour = new Tour(truck, 1, 1, 1, List.of(stop));
            state = state.with(state.truck(truck).given(tour));
        }
    }

    CrewLink link() {
        return state.truck(truck).link();
    }
}
