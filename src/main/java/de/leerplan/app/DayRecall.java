package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;
import java.util.Optional;

/// How earlier days ended, by their journal.
record DayRecall(City city, Journal journal) {
    private static final Logger LOG = LoggerFactory.getLogger(DayRecall.class);

    /// How far back to look for the last working day.
    private static final int DAYS_BACK = 14;

    /// The last day before this one of which there is anything; empty where there is none.
    Optional<DayState> before(LocalDate day) {
        for (int back = 1; back <= DAYS_BACK; back++) {
            DayState state = on(day.minusDays(back));
            if (state.day().isPresent()) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /// A state before any day if there is nothing of it.
    DayState on(LocalDate day) {
        DayState[] state = {DayState.before(city)};
        journal.recall(day, fact -> state[0] = after(state[0], fact));
        return state[0];
    }

    /// What was refused when it came is in the journal too, and is refused again.
    private static DayState after(DayState state, Fact fact) {
        try {
            return state.after(fact).next();
        } catch (RuntimeException e) {
            LOG.debug("Refused again on recall: {}", fact, e);
            return state;
        }
    }
}
