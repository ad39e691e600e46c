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
                truck.tour().ifPresent(tour -> intents.add(new Intent.PushTour(tour)));
            }
        }
        PlanBook plan = recalled.plan();
        OptionalLong lost = plan.outstanding();
        DayState next =
                lost.isPresent()
                        ? recalled.with(plan.answered())
                                .disturbed(Cause.Kind.STALE_PLAN, Long.toString(lost.getAsLong()))
                        : recalled;
        return new Step(next, intents);
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
                truck.tour().ifPresent(tour -> intents.add(new Intent.PushTour(tour)));
                next = next.with(truck.handedOver());
            }
        }
        return next;
    }

    private static DayState askForPlan(DayState s, List<Intent> intents) {
        if (s.day().isEmpty() || !s.plan().due(s.now())) {
            return s;
        }
        Cause cause = s.plan().disturbance().orElseThrow();
        long number = s.plan().asked() + 1;
        intents.add(new Intent.ProposePlan(PlanQuestion.of(s, number, cause)));
        return s.with(s.plan().askedFor(number, s.now()));
    }
}
