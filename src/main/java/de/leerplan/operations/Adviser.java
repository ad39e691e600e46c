package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import java.util.Optional;

/// Prices what a dispatcher has in mind, exactly as the planner would. Safe for use from several
/// threads; takes tens of milliseconds, so never asked on the FX thread.
public interface Adviser {
    /// What `what` would mean for the plan in force.
    Verdict price(DayState state, Hypothesis what);

    /// Why a stop is made for `job`, or is not, by the plan in force; empty if no plan could have
    /// it, or if it is promised to a crew already.
    Optional<Why> why(DayState state, JobId job);

    /// What it would mean if `truck`, which stays at the depot, made a trip of another; empty where
    /// it has a tour, is not free, or could make none.
    Optional<Outing> outing(DayState state, TruckId truck);

    /// For where nobody plans.
    static Adviser none() {
        return new Adviser() {
            @Override
            public Verdict price(DayState state, Hypothesis what) {
                return new Verdict.Impossible(Verdict.Reason.NOT_OPEN);
            }

            @Override
            public Optional<Why> why(DayState state, JobId job) {
                return Optional.empty();
            }

            @Override
            public Optional<Outing> outing(DayState state, TruckId truck) {
                return Optional.empty();
            }
        };
    }
}
