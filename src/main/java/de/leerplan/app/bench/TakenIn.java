package de.leerplan.app.bench;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckRepaired;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether a day knows what happened and has a plan for it. To count facts would not do: what a
/// second look found at the last moment is one too, and answers the question before.
record TakenIn(List<Fact> facts) implements Predicate<DayState> {
    TakenIn {
        facts = List.copyOf(facts);
    }

    @Override
    public boolean test(DayState s) {
        return LiveTrial.isAnswered(s) && facts.stream().allMatch(fact -> isKnown(s, fact));
    }

    private static boolean isKnown(DayState s, Fact fact) {
        if (fact instanceof ReadingReceived reading) {
            Optional<?> heard = s.container(reading.container()).heardAt();
            return heard.equals(Optional.of(reading.at()));
        }
        if (fact instanceof TruckBrokeDown lost) {
            return !s.truck(lost.truck()).fit();
        }
        if (fact instanceof TruckRepaired back) {
            return s.truck(back.truck()).fit();
        }
        throw new IllegalArgumentException("Nobody waits for " + fact);
    }
}
