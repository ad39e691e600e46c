package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import java.util.List;
import java.util.Map;

/// What a dispatcher might have done.
public sealed interface Hypothesis {
    /// Gives stops, in this order, to a truck.
    ///
    /// @param place how many of its other stops for a job the truck makes before, promised ones not
    ///     counted; after the last if it has fewer
    record Put(List<JobId> jobs, TruckId truck, int place) implements Hypothesis {
        public Put {
            jobs = List.copyOf(jobs);
        }
    }

    /// Gives stops to a truck, each wherever it costs least there.
    record Give(List<JobId> jobs, TruckId truck) implements Hypothesis {
        public Give {
            jobs = List.copyOf(jobs);
        }
    }

    /// Leaves stops for another day.
    record Skip(List<JobId> jobs) implements Hypothesis {
        public Skip {
            jobs = List.copyOf(jobs);
        }
    }

    /// Keeps stops on the trucks that have them. Costs nothing now: what it forgoes is the
    /// best that could be done with them instead.
    record Lock(List<JobId> jobs) implements Hypothesis {
        public Lock {
            jobs = List.copyOf(jobs);
        }
    }

    /// Lets these trucks do what they would have done, in this order: a change taken back. What was
    /// done or promised meanwhile stays so.
    record Back(Map<TruckId, List<JobId>> orders) implements Hypothesis {
        public Back {
            orders = Map.copyOf(orders);
        }
    }
}
