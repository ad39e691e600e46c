package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Result.FactRefused;
import de.leerplan.operations.Result.PlanFailed;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.Result.PushFailed;
import de.leerplan.operations.Result.RoutesChecked;
import de.leerplan.operations.Result.RoutesFailed;
import de.leerplan.operations.Result.SignalsTakenIn;
import de.leerplan.operations.Result.TourHandedOver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the planner's and the truck link's answers change.
final class PlanFold {
    private PlanFold() {}

    static DayState fold(DayState s, Result result) {
        return switch (result) {
            case PlanProposed f -> proposed(s, f);
            case PlanFailed f -> failed(s, f);
            case TourHandedOver f -> LinkFold.handedOver(s, f);
            case RoutesChecked f -> StreetFold.checked(s, f);
            case RoutesFailed f -> StreetFold.failed(s, f);
            case PushFailed f ->
                    s.noting(
                            WARNING,
                            Notice.Kind.PUSH_FAILED,
                            f.truck().value(),
                            f.saying().isPresent() ? "" : f.reason(),
                            f.saying());
            case SignalsTakenIn f -> DeviceFold.takenIn(s, f);
            case FactRefused f ->
                    s.with(s.tally().refusal())
                            .noting(
                                    WARNING,
                                    Notice.Kind.FACT_REFUSED,
                                    Long.toString(f.number()),
                                    f.saying().isPresent() ? "" : f.reason(),
                                    f.saying());
        };
    }

    /// A dispatcher takes the waiting proposal, whatever it gains.
    static DayState acceptedByHand(DayState s, long number, String by) {
        return s.plan()
                .waiting()
                .filter(waiting -> waiting.number() == number)
                .map(waiting -> Stranded.told(accept(s, waiting, by)))
                .orElse(s);
    }

    /// Drops a plan that waits or is searched for, and asks for another: it was asked for before
    /// something was said that it may go against.
    static DayState dropped(DayState s) {
        DayState asked = overtaken(s);
        return s.plan().waiting().isPresent()
                ? asked.with(asked.plan().nothingWaits()).disturbed(Cause.Kind.STALE_PLAN, "")
                : asked;
    }

    /// Whatever the planner is working on was asked before; a plan that waits still stands.
    static DayState overtaken(DayState s) {
        Cause.Kind next = s.plan().again() ? Cause.Kind.SECOND_LOOK : Cause.Kind.STALE_PLAN;
        return s.plan().outstanding().isPresent()
                ? s.with(s.plan().answered()).disturbed(next, "")
                : s;
    }

    private static DayState proposed(DayState s, PlanProposed proposal) {
        if (s.plan().outstanding().orElse(-1) != proposal.number()) {
            return s.with(s.plan().oneStale());
        }
        DayState answered = s.with(s.plan().answeredOn(proposal.basis()));
        if (!s.roads().plannedFor()) {
            return answered.with(answered.plan().oneStale())
                    .disturbed(proposal.cause().kind(), proposal.cause().subject());
        }
        // As long as looking again is worth it, the planner looks again.
        DayState weighed = weighed(answered, proposal);
        boolean letGo = weighed.plan().letGo() > answered.plan().letGo();
        boolean done = proposal.cause().isSecondLook() && letGo;
        return Stranded.told(
                proposal.isProvisional() && !done
                        ? weighed.disturbed(Cause.Kind.SECOND_LOOK, "")
                        : weighed);
    }

    private static DayState weighed(DayState s, PlanProposed proposal) {
        if (s.plan().approval() == Approval.BY_HAND && s.plan().current().isPresent()) {
            return ReplanPolicy.shows(s, proposal)
                    ? waiting(s, proposal)
                    : s.with(s.plan().oneLetGo());
        }
        return ReplanPolicy.accepts(s, proposal)
                ? accept(s, proposal, AcceptedPlan.POLICY)
                : s.with(s.plan().oneLetGo());
    }

    /// One that is better than what waits already takes its place without another word.
    private static DayState waiting(DayState s, PlanProposed proposal) {
        boolean better = proposal.cause().isSecondLook() && s.plan().waiting().isPresent();
        DayState next = s.with(s.plan().waitingFor(proposal));
        return better
                ? next
                : next.noting(INFO, Notice.Kind.PLAN_WAITING, "", proposal.cause().subject());
    }

    /// A closure is answered for the tours it concerns only: what the whole plan comes to, the next
    /// look at all of them tells.
    private static PlanFigures figures(DayState s, PlanProposed proposal) {
        boolean part = proposal.cause().kind() == Cause.Kind.CLOSURE;
        return s.plan()
                .current()
                .filter(_ -> part)
                .map(AcceptedPlan::figures)
                .orElse(proposal.figures());
    }

    private static DayState failed(DayState s, PlanFailed fact) {
        return s.with(s.plan().answered())
                .noting(
                        ALARM,
                        Notice.Kind.PLAN_FAILED,
                        "",
                        fact.saying().isPresent() ? "" : fact.reason(),
                        fact.saying());
    }

    private static AcceptedPlan plan(
            DayState s, PlanProposed proposal, String by, Set<TruckId> changed) {
        Map<TruckId, List<JobId>> before = new TreeMap<>();
        changed.forEach(truck -> before.put(truck, TourDifference.left(s, truck)));
        List<StopMove> moves = TourDifference.moves(s, proposal.tours());
        return new AcceptedPlan(
                s.plan().accepted() + 1,
                proposal.number(),
                s.now(),
                by,
                proposal.cause(),
                figures(s, proposal),
                proposal.change().counting(moves),
                moves,
                before);
    }

    // Where only something better was looked for, nothing is wrong with the plan in force.
    private static Cause.Kind afterStale(PlanProposed proposal) {
        return proposal.cause().isSecondLook() ? Cause.Kind.SECOND_LOOK : Cause.Kind.STALE_PLAN;
    }

    /// Gives every truck its new tour, or none at all if the day has overtaken one of them.
    static DayState accept(DayState s, PlanProposed proposal, String by) {
        TreeMap<TruckId, TruckState> changed = new TreeMap<>();
        for (Tour tour : proposal.tours()) {
            TruckState truck = s.truck(tour.truck());
            Optional<Tour> fitting = TourFit.trimmed(truck, tour);
            if (!truck.fit() || fitting.isEmpty() || FireFold.leadsTo(s, tour)) {
                return s.with(s.plan().oneStale().nothingWaits())
                        .disturbed(afterStale(proposal), tour.truck().value());
            }
            Tour next = fitting.get();
            if (TourFit.differs(truck.tour(), next)) {
                changed.put(tour.truck(), truck.given(Progress.promised(next)));
            }
        }
        AcceptedPlan plan = plan(s, proposal, by, changed.keySet());
        DayState given = s;
        for (TruckState truck : changed.values()) {
            given = given.with(truck);
        }
        DayState accepted = given.with(given.plan().inForce(plan));
        if (!changed.isEmpty() || ReplanPolicy.worthShowing(proposal)) {
            accepted = accepted.remembering(plan);
        }
        boolean quiet = by.equals(AcceptedPlan.POLICY) && !ReplanPolicy.worthSaying(s, proposal);
        return changed.isEmpty() || quiet
                ? accepted
                : accepted.noting(
                        INFO,
                        Notice.Kind.PLAN_ACCEPTED,
                        proposal.cause().subject(),
                        proposal.cause().kind().name());
    }
}
