package de.leerplan.operations;

import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/// Reads off a state what is to be done outside, and marks it as asked for.
final class Wishes {
    private Wishes() {}

    static Step step(DayState learned) {
        List<Intent> intents = new ArrayList<>();
        DayState next = pushTours(settleLinks(learned, intents), intents);
        next = askForRoutes(next, intents);
        next = DeviceFold.askFor(next, intents);
        return new Step(askForPlan(next, intents), intents);
    }

    /// What a restart has to ask for again: the plan nobody answered, every tour that its truck has
    /// not accepted, and what was said to trucks that did not answer.
    static Step unfinished(DayState recalled) {
        List<Intent> intents = new ArrayList<>();
        for (TruckId id : new TreeSet<>(recalled.trucks().keySet())) {
            TruckState truck = recalled.truck(id);
            again(truck, intents);
            if (truck.acknowledged() < truck.version()) {
                push(recalled, truck, intents);
            }
        }
        DayState reached = recalled.with(recalled.roads().unanswered());
        PlanBook plan = reached.plan();
        OptionalLong lost = plan.outstanding();
        DayState next =
                lost.isPresent()
                        ? reached.with(plan.answered())
                                .disturbed(Cause.Kind.STALE_PLAN, Long.toString(lost.getAsLong()))
                        : reached;
        next = DeviceFold.askFor(next.with(next.devices().askedAgain()), intents);
        return new Step(askForRoutes(next, intents), intents);
    }

    private static DayState settleLinks(DayState s, List<Intent> intents) {
        DayState next = s;
        for (TruckId id : s.city().trucks().keySet()) {
            TruckState truck = s.truck(id);
            if (!truck.link().owed().isEmpty()) {
                intents.addAll(truck.link().owed());
                next = next.with(truck.with(truck.link().paid()));
            }
        }
        return next;
    }

    private static void again(TruckState truck, List<Intent> intents) {
        TruckId id = truck.truck().id();
        if (truck.link().lockedOut()) {
            intents.add(new Intent.LockOut(id));
        }
        truck.link().underway().forEach(m -> intents.add(new Intent.TellCrew(id, m)));
        truck.link().unanswered().forEach(a -> intents.add(new Intent.OrderAction(id, a)));
    }

    private static DayState pushTours(DayState s, List<Intent> intents) {
        DayState next = s;
        for (TruckId id : s.city().trucks().keySet()) {
            TruckState truck = s.truck(id);
            if (truck.sent() < truck.version()) {
                push(s, truck, intents);
                next = next.with(truck.handedOver());
            }
        }
        return next;
    }

    private static void push(DayState s, TruckState truck, List<Intent> intents) {
        truck.tour()
                .map(tour -> new Intent.PushTour(tour, FireFold.burning(s, tour)))
                .ifPresent(intents::add);
    }

    /// The streets are compared with the tours before anything is planned on them.
    private static DayState askForRoutes(DayState s, List<Intent> intents) {
        if (s.day().isEmpty() || !s.roads().wantsCheck()) {
            return s;
        }
        RoadBook roads = s.roads().asked();
        intents.add(new Intent.CheckRoutes(RouteQuestion.of(s, roads.check())));
        return s.with(roads);
    }

    private static DayState askForPlan(DayState s, List<Intent> intents) {
        if (s.day().isEmpty() || s.roads().asking().isPresent() || !s.plan().due(s.now())) {
            return s;
        }
        Cause cause = s.plan().disturbance().orElseThrow();
        long number = s.plan().asked() + 1;
        intents.add(new Intent.ProposePlan(s, number, cause, 0));
        DayState asked =
                s.with(s.plan().askedFor(number, s.now(), cause)).with(s.roads().nowPlanned());
        // A closure is answered for few tours: all of them get the usual look a little later.
        return cause.kind() == Cause.Kind.CLOSURE
                ? asked.disturbed(Cause.Kind.READINGS, "")
                : asked;
    }
}
