package de.leerplan.planning;

import de.leerplan.model.Container;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.OrderCandidate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Something that a tour may or must do: empty a container, or fulfil an order.
sealed interface Job {
    JobId id();

    GeoPoint place();

    Fraction fraction();

    Load amount();

    Duration service();

    TimeWindow window();

    boolean mustGo();

    /// Whether it has to be done today whatever that costs.
    boolean demanded();

    boolean suits(Truck truck);

    /// What leaving it until another day is expected to cost, in the planner's unit; on top of what
    /// [Money#MUST_GO] stands for.
    long left(Money money);

    /// The part of [#left] that is a visit another day.
    long laterVisit(Money money);

    /// From when on it costs more to begin with it, if it ever does.
    Optional<Instant> due();

    /// What it costs to begin a second later after that, in the planner's unit.
    long perLateSecond(Money money);

    /// Until when it is too early, if ever.
    Optional<Instant> lasting();

    /// What it costs to begin a second earlier than that, in the planner's unit.
    long perEarlySecond(Money money);

    /// By how much doing it in time lowers the probability of an overflow, 0..1.
    double overflowChance();

    /// The moment that this looks ahead to, if any.
    Optional<Instant> until();

    Stop stop(Leg leg, StopTimes times);

    /// @param apart how far the next containers of its kind are, metres
    record Emptying(Candidate candidate, Container container, double apart) implements Job {
        @Override
        public JobId id() {
            return candidate.container();
        }

        @Override
        public GeoPoint place() {
            return container.place();
        }

        @Override
        public Fraction fraction() {
            return container.fraction();
        }

        @Override
        public Load amount() {
            return candidate.amount();
        }

        @Override
        public Duration service() {
            return container.service();
        }

        @Override
        public TimeWindow window() {
            return container.window();
        }

        @Override
        public boolean mustGo() {
            return candidate.mustGo();
        }

        @Override
        public boolean demanded() {
            return candidate.demanded();
        }

        @Override
        public boolean suits(Truck truck) {
            return truck.serves(container);
        }

        @Override
        public long left(Money money) {
            return money.overflow(overflowChance())
                    + money.full(candidate.neglect().fullHours())
                    + laterVisit(money);
        }

        @Override
        public long laterVisit(Money money) {
            return money.laterVisit(candidate.visitSaved(), apart, service());
        }

        @Override
        public Optional<Instant> due() {
            return candidate.neglect().due();
        }

        @Override
        public long perLateSecond(Money money) {
            return money.perNeglectedSecond(candidate.neglect());
        }

        @Override
        public Optional<Instant> lasting() {
            return candidate.neglect().lasting();
        }

        @Override
        public long perEarlySecond(Money money) {
            return money.perEarlySecond(candidate.neglect());
        }

        @Override
        public double overflowChance() {
            return candidate.overflowChance();
        }

        @Override
        public Optional<Instant> until() {
            return candidate.until();
        }

        @Override
        public Stop stop(Leg leg, StopTimes times) {
            return new Stop.Collect(
                    candidate.container(),
                    container.place(),
                    leg,
                    times,
                    candidate.expected(),
                    candidate.amount(),
                    candidate.mustGo());
        }
    }

    record Fetching(OrderCandidate candidate) implements Job {
        ServiceOrder order() {
            return candidate.order();
        }

        @Override
        public JobId id() {
            return order().id();
        }

        @Override
        public GeoPoint place() {
            return order().place();
        }

        @Override
        public Fraction fraction() {
            return order().fraction();
        }

        @Override
        public Load amount() {
            return order().load();
        }

        @Override
        public Duration service() {
            return order().service();
        }

        @Override
        public TimeWindow window() {
            return order().window();
        }

        @Override
        public boolean mustGo() {
            return candidate.mustGo();
        }

        @Override
        public boolean demanded() {
            return candidate.mustGo();
        }

        @Override
        public boolean suits(Truck truck) {
            return truck.serves(order());
        }

        @Override
        public long left(Money money) {
            return money.postponed(candidate);
        }

        @Override
        public long laterVisit(Money money) {
            return 0;
        }

        @Override
        public Optional<Instant> due() {
            return Optional.of(order().due());
        }

        @Override
        public long perLateSecond(Money money) {
            return money.perLateSecond();
        }

        @Override
        public Optional<Instant> lasting() {
            return Optional.empty();
        }

        @Override
        public long perEarlySecond(Money money) {
            return 0;
        }

        @Override
        public double overflowChance() {
            return 0;
        }

        @Override
        public Optional<Instant> until() {
            return Optional.empty();
        }

        @Override
        public Stop stop(Leg leg, StopTimes times) {
            return new Stop.Pickup(order(), leg, times, candidate.mustGo());
        }
    }
}
