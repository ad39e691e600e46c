package de.leerplan.app.bench;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.PlanOverridden;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;

import java.util.List;
import java.util.Optional;

/// Puts tours in force as they were priced, and has the day that follows scored anew.
final class Rescore {
    private final Adviser another;
    private int tried;
    private int unequal;

    /// @param another that knows nothing of what was asked before
    Rescore(Adviser another) {
        this.another = another;
    }

    int tried() {
        return tried;
    }

    int unequal() {
        return unequal;
    }

    void check(DayState state, Hypothesis what, Verdict.Possible price) {
        DayState after = state.after(override(state, what, price)).next();
        Verdict as = another.price(after, new Hypothesis.Lock(List.of()));
        boolean equal = as instanceof Verdict.Possible now && same(price.figures(), now.figures());
        tried++;
        unequal += equal ? 0 : 1;
    }

    /// All but what hangs on which other containers are worth a thought.
    private static boolean same(PlanFigures seen, PlanFigures now) {
        return seen.metres() == now.metres()
                && seen.crewSeconds() == now.crewSeconds()
                && seen.collections() == now.collections()
                && seen.overtimeSeconds() == now.overtimeSeconds()
                && seen.driveCents() == now.driveCents()
                && seen.crewCents() == now.crewCents();
    }

    private static PlanOverridden override(
            DayState state, Hypothesis what, Verdict.Possible price) {
        return new PlanOverridden(
                state.now(),
                "bench",
                new Cause(Cause.Kind.OVERRIDDEN, ""),
                moves(state, what),
                true,
                price.tours(),
                price.figures(),
                price.change());
    }

    private static List<StopMove> moves(DayState state, Hypothesis what) {
        return switch (what) {
            case Hypothesis.Put put -> moves(state, put.jobs(), Optional.of(put.truck()));
            case Hypothesis.Give give -> moves(state, give.jobs(), Optional.of(give.truck()));
            case Hypothesis.Skip skip -> moves(state, skip.jobs(), Optional.empty());
            case Hypothesis.Lock _, Hypothesis.Back _ -> List.of();
        };
    }

    private static List<StopMove> moves(DayState state, List<JobId> jobs, Optional<TruckId> to) {
        return jobs.stream().map(job -> new StopMove(job, from(state, job), to)).toList();
    }

    private static Optional<TruckId> from(DayState state, JobId job) {
        return state.trucks().keySet().stream()
                .filter(truck -> TourDifference.left(state, truck).contains(job))
                .findFirst();
    }
}
