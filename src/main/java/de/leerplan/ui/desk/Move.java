package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;
import de.leerplan.ui.Inquiry;
import de.leerplan.ui.Order;
import de.leerplan.ui.Workplace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Stops on their way to another place, whoever moves them: a hand or the arrow keys. Every
/// aim has its price before anything is dropped. Holds no controls.
final class Move {
    private final Workplace workplace;
    private final Inquiry<Verdict> price;
    private final ReadOnlyObjectWrapper<Optional<Aim>> aim =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<JobId> jobs = List.of();
    private @Nullable DayState priced;

    Move(Workplace workplace) {
        this.workplace = workplace;
        price = workplace.advice().inquiry();
    }

    /// What is being moved; nothing if nothing is.
    List<JobId> jobs() {
        return jobs;
    }

    boolean isOn() {
        return !jobs.isEmpty();
    }

    ReadOnlyObjectProperty<Optional<Aim>> aim() {
        return aim.getReadOnlyProperty();
    }

    /// What the present aim would mean; empty while it is being worked out.
    ReadOnlyObjectProperty<Optional<Verdict>> price() {
        return price.answer();
    }

    void begin(List<JobId> moved) {
        jobs = List.copyOf(moved);
        aim.set(Optional.empty());
    }

    void aimAt(Optional<Aim> next) {
        if (!isOn() || aim.get().equals(next)) {
            return;
        }
        price.drop();
        aim.set(next);
        DayState state = workplace.state().get();
        priced = state;
        next.map(this::question)
                .ifPresent(question -> price.ask(adviser -> adviser.price(state, question)));
    }

    void cancel() {
        price.drop();
        jobs = List.of();
        aim.set(Optional.empty());
    }

    /// Has the move carried out at the price that was shown, or, where the day has gone on since,
    /// at the price it has now.
    void drop() {
        Optional<Aim> where = aim.get();
        List<JobId> moved = jobs;
        Optional<Verdict> seen = price.answer().get();
        DayState then = priced;
        cancel();
        where.map(place -> order(place, moved, seen, then)).ifPresent(workplace::carryOut);
    }

    private Order order(
            Aim where, List<JobId> moved, Optional<Verdict> seen, @Nullable DayState then) {
        return switch (where) {
            case Aim.OnTour on ->
                    bought(on.truck(), moved, seen, then)
                            .orElseGet(() -> new Order.Give(moved, on.truck()));
            case Aim.AtPlace at ->
                    bought(at.truck(), moved, seen, then)
                            .orElseGet(() -> new Order.Put(moved, at.truck(), at.place()));
            case Aim.NotToday _ -> JobsCard.handled(moved, Handling.NOT_TODAY);
        };
    }

    private Optional<Order> bought(
            TruckId truck, List<JobId> moved, Optional<Verdict> seen, @Nullable DayState then) {
        return seen.filter(Verdict.Possible.class::isInstance)
                .map(Verdict.Possible.class::cast)
                .filter(possible -> then != null && stands(possible, then))
                .map(possible -> new Order.Rearrange(moved, truck, possible));
    }

    /// Whether the tours are still those that the price was worked out for.
    private boolean stands(Verdict.Possible possible, DayState then) {
        DayState now = workplace.state().get();
        return possible.tours().stream()
                .allMatch(
                        tour ->
                                TourDifference.left(then, tour.truck())
                                        .equals(TourDifference.left(now, tour.truck())));
    }

    private Hypothesis question(Aim where) {
        return switch (where) {
            case Aim.OnTour on -> new Hypothesis.Give(jobs, on.truck());
            case Aim.AtPlace at -> new Hypothesis.Put(jobs, at.truck(), at.place());
            case Aim.NotToday _ -> new Hypothesis.Skip(jobs);
        };
    }

    /// The next truck's tour, up or down the fleet; the first one at the beginning.
    void nextTruck(int by) {
        DayState state = workplace.state().get();
        List<TruckId> fleet = List.copyOf(state.city().trucks().keySet());
        int at = truck().map(fleet::indexOf).orElse(by > 0 ? -1 : fleet.size());
        TruckId next = fleet.get(Math.clamp(at + by, 0, fleet.size() - 1));
        aimAt(Optional.of(new Aim.OnTour(next)));
    }

    /// The next place on the tour that is aimed at.
    void nextPlace(int by) {
        DayState state = workplace.state().get();
        truck().ifPresent(
                        truck -> {
                            int last = OpenStops.of(state.truck(truck), jobs).size();
                            int place = place().orElse(by > 0 ? -1 : last + 1);
                            int next = Math.clamp(place + by, 0, last);
                            aimAt(Optional.of(new Aim.AtPlace(truck, next)));
                        });
    }

    private Optional<TruckId> truck() {
        return aim.get()
                .flatMap(
                        where ->
                                switch (where) {
                                    case Aim.OnTour on -> Optional.of(on.truck());
                                    case Aim.AtPlace at -> Optional.of(at.truck());
                                    case Aim.NotToday _ -> Optional.empty();
                                });
    }

    private Optional<Integer> place() {
        return aim.get()
                .filter(Aim.AtPlace.class::isInstance)
                .map(where -> ((Aim.AtPlace) where).place());
    }
}
