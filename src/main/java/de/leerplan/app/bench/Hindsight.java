package de.leerplan.app.bench;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanRequest;
import de.leerplan.replay.RepeatedDay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows how every container will fill, today and on the days to come, and for the rest plans as
/// the product does: when it does, at its prices, by its search. What it drives is what knowing
/// nothing better can save.
record Hindsight() implements DayPolicy {
    @Override
    public String name() {
        return "hindsight";
    }

    @Override
    public Optional<PlanRequest> asked(
            PlanRequest request, DayState s, RepeatedDay truth, Map<ContainerId, Instant> emptied) {
        List<Candidate> candidates =
                DayPolicies.open(request, s)
                        .map(id -> new Foresight(s, s.container(id).container(), truth, emptied))
                        .flatMap(known -> known.candidate().stream())
                        .toList();
        return Optional.of(DayPolicies.with(request, candidates, request.prices()));
    }
}
