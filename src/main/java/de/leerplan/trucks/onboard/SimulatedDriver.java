package de.leerplan.trucks.onboard;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Drive;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;
import de.leerplan.trucks.protocol.OrderStop.Collection;
import de.leerplan.trucks.protocol.ResultMessage.Outcome;
import de.leerplan.trucks.protocol.VehicleState;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A crew that does what its order says: leaves the depot when the shift begins, drives along the
/// given paths about as fast as planned, waits for time windows, empties, now and then finds a
/// container blocked, unloads, rests and comes home. Deterministic; time only comes in.
public final class SimulatedDriver {
    private static final Duration BETWEEN_POSITIONS = Duration.ofSeconds(30);
    private static final Duration LOOKING_AROUND = Duration.ofSeconds(45);
    private static final Duration DAY_IS_OVER = Duration.ofHours(6);

    private final Temper temper;
    private final GeoPoint depot;
    private final Optional<Bins> bins;
    private final Agenda agenda = new Agenda();
    private final List<Report> reports = new ArrayList<>();
    private Optional<OrderMessage> order = Optional.empty();
    private Doing doing = new Doing.Standing();
    private boolean paused;
    private Energy energy;
    private Load load = Load.NONE;
    private GeoPoint place;
    private int heading;
    private Instant time;
    private Instant lastPosition;
    private Optional<String> trouble = Optional.empty();
    private boolean broken;

    /// What the crew is at.
    private sealed interface Doing {
        record Standing() implements Doing {}

        record Driving(OrderStop stop, Course course, Instant from, Instant to) implements Doing {
            double shareAt(Instant at) {
                double whole = Duration.between(from, to).toMillis();
                return whole == 0 ? 1 : Duration.between(from, at).toMillis() / whole;
            }

            double kmh() {
                double seconds = Duration.between(from, to).toMillis() / 1000.0;
                return seconds == 0 ? 0 : Math.min(90, course.metres() / seconds * 3.6);
            }
        }

        record Serving(OrderStop stop, Instant from, Instant until, Optional<SkipReason> skipped)
                implements Doing {}
    }

    /// @param depot where it stands and fills up
    /// @param time from when it is simulated
    /// @param bins what is really in the containers; empty takes what was expected
    SimulatedDriver(Temper temper, Drive drive, GeoPoint depot, Instant time, Optional<Bins> bins) {
        this.temper = temper;
        this.energy = Energy.full(drive);
        this.depot = depot;
        this.place = depot;
        this.time = time;
        this.lastPosition = time;
        this.bins = bins;
    }

    /// What happened until `now`, in order; the last one is always the position at `now`.
    public List<Report> advance(Instant now, Duty duty) {
        duty.order().filter(o -> !order.equals(duty.order())).ifPresent(this::takeOver);
        paused = duty.paused();
        reports.clear();
        breakIfTold();
        while (time.isBefore(now)) {
            goOn(now);
        }
        position(now);
        return List.copyOf(reports);
    }

    /// How the truck is after the last advance.
    VehicleState vehicle() {
        double kmh = doing instanceof Doing.Driving driving && !broken ? driving.kmh() : 0;
        return new VehicleState(
                Optional.of(place),
                OptionalInt.of(heading),
                OptionalDouble.of(Math.round(kmh * 10) / 10.0),
                Optional.of(Reporter.rounded(load)),
                OptionalInt.of(energy.percent()));
    }

    /// The truck fails at the next advance and stands until repaired.
    public void breakDown(String note) {
        trouble = Optional.of(note);
    }

    /// The truck goes on at the next advance.
    public void repair() {
        trouble = Optional.empty();
    }

    private void takeOver(OrderMessage newest) {
        if (order.filter(o -> o.orderId().equals(newest.orderId())).isEmpty()) {
            agenda.startAnew();
            doing = new Doing.Standing();
        }
        order = Optional.of(newest);
        agenda.takeOver(newest);
        switch (doing) {
            case Doing.Standing _ -> {}
            case Doing.Driving driving -> {
                OrderStop stop = driving.stop();
                doing =
                        agenda.nextIs(stop.target())
                                ? onwards(driving, agenda.takeNext())
                                : new Doing.Standing();
            }
            case Doing.Serving(OrderStop stop, _, _, _) -> agenda.drop(stop.target());
        }
    }

    /// The stop stays the next one: drives on, by the new path if that is another.
    private Doing onwards(Doing.Driving driving, OrderStop stop) {
        if (stop.path().equals(driving.stop().path())) {
            return new Doing.Driving(stop, driving.course(), driving.from(), driving.to());
        }
        double share = Math.clamp(driving.shareAt(time), 0, 1);
        return driving(stop, driving.course().rerouted(share, stop.path(), stop.place()), time);
    }

    private void breakIfTold() {
        if (trouble.isPresent() && !broken) {
            broken = true;
            reports.add(new Report.BrokeDown(time, trouble.get()));
        } else if (trouble.isEmpty() && broken) {
            broken = false;
            reports.add(new Report.Repaired(time));
        }
    }

    private void goOn(Instant now) {
        if (broken) {
            stand(now);
            return;
        }
        switch (doing) {
            case Doing.Standing _ -> setOut(now);
            case Doing.Driving driving when paused -> halt(driving, now);
            case Doing.Driving driving -> drive(driving, now);
            case Doing.Serving serving -> serve(serving, now);
        }
    }

    private void setOut(Instant now) {
        boolean works =
                order.isPresent()
                        && !agenda.isEmpty()
                        && now.isAfter(order.get().shiftFrom())
                        && time.isBefore(order.get().shiftTo().plus(DAY_IS_OVER));
        if (!works || paused) {
            charge(now);
            time = now;
            return;
        }
        Instant leaves = later(time, order.orElseThrow().shiftFrom());
        OrderStop stop = agenda.takeNext();
        Course course = Course.from(place, stop.path(), stop.place());
        time = leaves;
        doing = driving(stop, course, leaves);
    }

    /// As fast as planned, which is legal for this truck on these streets; longer for a longer way.
    private Doing.Driving driving(OrderStop stop, Course course, Instant leaves) {
        double share = stop.metres() == 0 ? 1 : course.metres() / stop.metres();
        double seconds = stop.seconds() * share * temper.drive("drive " + stop.target());
        return new Doing.Driving(stop, course, leaves, after(leaves, seconds));
    }

    private void charge(Instant until) {
        if (place.equals(depot) && until.isAfter(time)) {
            energy = energy.filled(Duration.between(time, until));
        }
    }

    /// Stands at the side of the street; goes on from here once allowed to.
    private void halt(Doing.Driving driving, Instant now) {
        agenda.putBack(driving.stop());
        doing = new Doing.Standing();
        stand(now);
    }

    private void drive(Doing.Driving driving, Instant now) {
        Instant end = driving.to().isBefore(now) ? driving.to() : now;
        Instant next = later(lastPosition.plus(BETWEEN_POSITIONS), time);
        while (next.isBefore(end)) {
            moveTo(driving, next);
            report(next, driving.kmh());
            next = next.plus(BETWEEN_POSITIONS);
        }
        moveTo(driving, end);
        time = end;
        if (energy.isEmpty()) {
            breakDown("no energy left");
            breakIfTold();
        }
        if (end.equals(driving.to())) {
            doing = arrived(driving.stop());
        }
    }

    private Doing arrived(OrderStop stop) {
        place = stop.place();
        Instant from = stop.window().map(w -> later(time, w.from())).orElse(time);
        Optional<SkipReason> refused = stop.warning().map(_ -> SkipReason.OTHER);
        Optional<SkipReason> skipped = refused.or(() -> skipped(stop));
        Duration service =
                skipped.isPresent()
                        ? LOOKING_AROUND
                        : Duration.between(stop.start(), stop.finish());
        // However quick a crew is, its break is as long as it should be.
        boolean rests = stop.kind() == OrderStop.Kind.PAUSE;
        double pace = rests ? 1 : temper.pace("serve " + stop.target());
        Instant until = after(from, service.toSeconds() * pace);
        return new Doing.Serving(stop, from, until, skipped);
    }

    private Optional<SkipReason> skipped(OrderStop stop) {
        return stop.container()
                .map(container -> container.id())
                .or(() -> stop.job().map(job -> job.id()))
                .flatMap(temper::skips);
    }

    private void serve(Doing.Serving serving, Instant now) {
        if (serving.until().isAfter(now)) {
            stand(now);
            return;
        }
        time = serving.until();
        reports.add(done(serving));
        agenda.done(serving.stop());
        doing = new Doing.Standing();
    }

    private Report done(Doing.Serving serving) {
        OrderStop stop = serving.stop();
        Outcome outcome =
                switch (stop.kind()) {
                    case COLLECT ->
                            serving.skipped().isPresent() ? Outcome.SKIPPED : Outcome.EMPTIED;
                    case PICK_UP ->
                            serving.skipped().isPresent() ? Outcome.SKIPPED : Outcome.FETCHED;
                    case UNLOAD -> Outcome.UNLOADED;
                    case PAUSE -> Outcome.RESTED;
                    case RETURN -> Outcome.RETURNED;
                };
        Optional<Load> amount =
                switch (outcome) {
                    case EMPTIED -> stop.container().map(this::taken);
                    case FETCHED -> stop.job().map(job -> job.amount());
                    case SKIPPED, UNLOADED, RESTED, RETURNED, BROKE_DOWN, REPAIRED ->
                            Optional.empty();
                };
        Optional<Duration> length =
                outcome == Outcome.RESTED
                        ? Optional.of(Duration.between(serving.from(), serving.until()))
                        : Optional.empty();
        load = outcome == Outcome.UNLOADED ? Load.NONE : amount.map(load::plus).orElse(load);
        return new Report.Done(time, stop, outcome, amount, serving.skipped(), length);
    }

    private Load taken(Collection container) {
        if (bins.isEmpty()) {
            return container.amount();
        }
        FillLevel fill = bins.get().emptiedAt(new ContainerId(container.id()), time);
        return container.fraction().load(container.capacityLitres() * fill.share());
    }

    private void stand(Instant until) {
        time = until;
    }

    private void moveTo(Doing.Driving driving, Instant at) {
        double share = driving.shareAt(at);
        GeoPoint before = place;
        place = driving.course().at(share);
        energy = energy.after(before.metresTo(place));
        heading = driving.course().heading(share);
    }

    private void position(Instant now) {
        boolean moves = !broken && doing instanceof Doing.Driving;
        report(now, moves && doing instanceof Doing.Driving d ? d.kmh() : 0);
    }

    private void report(Instant at, double kmh) {
        lastPosition = at;
        reports.add(new Report.Moved(at, place, heading, Math.round(kmh * 10) / 10.0));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant after(Instant from, double seconds) {
        return from.plusSeconds(Math.max(1, Math.round(seconds)));
    }
}
