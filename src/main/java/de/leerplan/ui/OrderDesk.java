package de.leerplan.ui;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Verdict;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// Where orders are given: prices them if need be, makes them decisions, and knows the way back.
/// Holds no controls; used on the FX thread only.
final class OrderDesk {
    private final Workplace workplace;
    private final WayBack back = new WayBack();
    private final ReadOnlyObjectWrapper<Optional<Said>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OrderDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    ReadOnlyObjectProperty<Optional<Said>> said() {
        return said.getReadOnlyProperty();
    }

    void give(Order order) {
        give(order, true);
    }

    /// Takes back the last order that can be, if there is one.
    void undo() {
        back.last().ifPresent(order -> give(order, false));
    }

    void forget() {
        said.set(Optional.empty());
    }

    private void give(Order order, boolean first) {
        DayState state = workplace.state().get();
        if (order instanceof Order.Priced priced) {
            Inquiry<Verdict> price = workplace.advice().inquiry();
            price.answer().subscribe(v -> v.ifPresent(told -> decide(priced, told, state, first)));
            price.ask(adviser -> adviser.price(state, Decisions.question(priced)));
        } else {
            decide(order, Optional.empty(), state, first);
        }
    }

    private void decide(Order.Priced order, Verdict verdict, DayState state, boolean first) {
        switch (verdict) {
            case Verdict.Impossible _ ->
                    said.set(Optional.of(new Said(order, Optional.of(verdict), Optional.empty())));
            case Verdict.Possible price -> decide(order, price, state, first);
        }
    }

    private void decide(Order.Priced order, Verdict.Possible price, DayState state, boolean first) {
        switch (order) {
            case Order.Give o -> rearrange(o.jobs(), o.truck(), price, state, first);
            case Order.Put o -> rearrange(o.jobs(), o.truck(), price, state, first);
            case Order.TakeBack o -> takeBack(o, price, state);
        }
    }

    private void rearrange(
            List<JobId> jobs,
            TruckId truck,
            Verdict.Possible price,
            DayState state,
            boolean first) {
        Order bought = new Order.Rearrange(jobs, truck, price);
        decide(bought, Optional.of(price), state, first);
    }

    private void takeBack(Order.TakeBack order, Verdict.Possible price, DayState state) {
        workplace.post(workplace.decisions(state).takenBack(order, price));
        said.set(Optional.of(new Said(order, Optional.of(price), Optional.empty())));
    }

    private void decide(Order order, Optional<Verdict> price, DayState state, boolean first) {
        List<Decision> decisions = workplace.decisions(state).of(order);
        Optional<Order> way = first ? Undo.of(order, state) : Optional.empty();
        decisions.forEach(workplace::post);
        way.ifPresent(back::remember);
        said.set(Optional.of(new Said(order, price, way)));
    }
}
