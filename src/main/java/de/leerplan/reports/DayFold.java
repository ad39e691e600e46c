package de.leerplan.reports;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.SkipReason;
import de.leerplan.operations.AcceptedPlan;
import de.leerplan.operations.Cause;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.ContainerFoundEmpty;
import de.leerplan.operations.Decision.SheetEntered;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.SheetEntry;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.time.Instant;
import java.util.Optional;

/// What a day's report needs beyond the day's state, gathered fact by fact. Immutable.
///
/// @param begun when the day began
/// @param causes why plans were accepted, and how often
/// @param byHand how many plans a dispatcher accepted
public record DayFold(
        DayState state,
        Instant begun,
        PMap<SkipReason, Integer> skipped,
        PMap<Cause.Kind, Integer> causes,
        int byHand,
        OverflowFold overflow) {
    public static DayFold before(City city) {
        return of(DayState.before(city), Instant.EPOCH);
    }

    /// With one more fact. One that makes no sense changes nothing, as when it came in.
    public DayFold after(Fact fact) {
        DayState next;
        try {
            next = state.after(fact).next();
        } catch (RuntimeException _) {
            return this;
        }
        if (fact instanceof DayBegan began) {
            return of(next, began.at());
        }
        return new DayFold(
                next,
                begun,
                skipped(fact),
                newPlan(next).map(plan -> plusOne(causes, plan.cause().kind())).orElse(causes),
                byHand + (newPlan(next).filter(DayFold::isByHand).isPresent() ? 1 : 0),
                overflowed(fact, next));
    }

    private PMap<SkipReason, Integer> skipped(Fact fact) {
        return switch (fact) {
            case StopSkipped skip -> plusOne(skipped, skip.reason());
            case SheetEntered sheet -> {
                PMap<SkipReason, Integer> counts = skipped;
                for (SheetEntry entry : sheet.entries()) {
                    if (entry.reason().isPresent()) {
                        counts = plusOne(counts, entry.reason().get());
                    }
                }
                yield counts;
            }
            case Fact _ -> skipped;
        };
    }

    /// The estimated overflow up to the last fact.
    Overflow overflowUntilNow() {
        OverflowFold all = overflow;
        for (ContainerState container : state.containers().values()) {
            all = all.between(state, begun, container, state.now());
        }
        return all.total();
    }

    private static DayFold of(DayState state, Instant begun) {
        return new DayFold(
                state, begun, HashTreePMap.empty(), HashTreePMap.empty(), 0, OverflowFold.NONE);
    }

    private Optional<AcceptedPlan> newPlan(DayState next) {
        return next.plan().accepted() > state.plan().accepted()
                ? next.plan().current()
                : Optional.empty();
    }

    private static boolean isByHand(AcceptedPlan plan) {
        return !plan.by().equals(AcceptedPlan.POLICY);
    }

    private OverflowFold overflowed(Fact fact, DayState next) {
        return about(fact)
                .filter(id -> !next.container(id).belief().equals(state.container(id).belief()))
                .map(
                        id ->
                                overflow.between(
                                        state,
                                        begun,
                                        state.container(id),
                                        next.container(id).belief().asOf()))
                .orElse(overflow);
    }

    private static Optional<ContainerId> about(Fact fact) {
        return switch (fact) {
            case ReadingReceived reading -> Optional.of(reading.container());
            case ContainerEmptied emptied -> Optional.of(emptied.container());
            case ContainerFoundEmpty empty -> Optional.of(empty.container());
            case Fact _ -> Optional.empty();
        };
    }

    private static <K> PMap<K, Integer> plusOne(PMap<K, Integer> counts, K key) {
        return counts.plus(key, counts.getOrDefault(key, 0) + 1);
    }
}
