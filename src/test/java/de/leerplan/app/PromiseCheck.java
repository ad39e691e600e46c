package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Result.PlanProposed;

import java.util.ArrayList;
import java.util.List;

/// Folds a journal and looks, at every plan, whether a crew lost a stop it had been promised.
final class PromiseCheck {
    private PromiseCheck() {}

    static List<String> broken(List<Fact> journal, City city) {
        List<String> broken = new ArrayList<>();
        DayState state = DayState.before(city);
        for (Fact fact : journal) {
            DayState next = state.after(fact).next();
            if (fact instanceof PlanProposed) {
                for (TruckId id : city.trucks().keySet()) {
                    compare(state, next, id, broken);
                }
            }
            state = next;
        }
        return broken;
    }

    private static void compare(DayState before, DayState after, TruckId id, List<String> broken) {
        List<Object> promised = before.truck(id).tour().map(PromiseCheck::base).orElse(List.of());
        List<Object> now =
                after.truck(id).tour().map(tour -> targets(tour.stops())).orElse(List.of());
        boolean kept =
                now.size() >= promised.size() && now.subList(0, promised.size()).equals(promised);
        if (!kept && before.truck(id).fit()) {
            broken.add("%s at %s: %s became %s".formatted(id, after.now(), promised, now));
        }
    }

    private static List<Object> base(Tour tour) {
        return targets(tour.stops().subList(0, tour.base()));
    }

    private static List<Object> targets(List<Stop> stops) {
        return stops.stream().map(PromiseCheck::target).toList();
    }

    private static Object target(Stop stop) {
        return switch (stop) {
            case Stop.Collect collect -> collect.container();
            case Stop.Pickup pickup -> pickup.order().id();
            case Stop.Unload unload -> unload.site();
            case Stop.Pause _ -> "break";
            case Stop.Return back -> back.site();
        };
    }
}
