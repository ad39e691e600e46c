package de.leerplan.ui.desk;

import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Outing;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Inquiry;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Asks why a truck that is looked at stays at the depot, and again when the plan or the day has
/// moved on. Holds no controls.
final class AskedOfTruck {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Workplace workplace;
    private final Inquiry<Optional<Outing>> inquiry;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Question last;

    /// What the answer depends on.
    private record Question(TruckId truck, DayState state) {
        boolean isStillAnswered(Question now) {
            return truck.equals(now.truck)
                    && state.plan().accepted() == now.state.plan().accepted()
                    && now.state.now().isBefore(state.now().plus(FRESH));
        }
    }

    /// @param outing empty where it could take over nothing
    record Answer(TruckId truck, Optional<Outing> outing) {}

    AskedOfTruck(Workplace workplace) {
        this.workplace = workplace;
        inquiry = workplace.advice().inquiry();
        inquiry.answer().subscribe(told -> told.ifPresent(this::told));
        workplace.selection().subscribe(_ -> look());
        workplace.state().subscribe(_ -> look());
    }

    /// The newest answer; empty until it is there.
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /// The card with what going out would cost, where that has been told.
    Card reasoned(Card card) {
        Optional<TruckId> looked = staying(workplace.state().get(), workplace.selection().get());
        return answer.get()
                .filter(told -> looked.equals(Optional.of(told.truck())))
                .map(told -> card.with(reasons(told)))
                .orElse(card);
    }

    private List<Section> reasons(Answer told) {
        return new Staying(workplace.texts().get(), told.truck(), told.outing()).sections();
    }

    /// The truck that is looked at, if it could drive and has nothing to do.
    static Optional<TruckId> staying(DayState state, Selection selection) {
        return selection instanceof Selection.OfTruck(TruckId id) && stays(state, state.truck(id))
                ? Optional.of(id)
                : Optional.empty();
    }

    private static boolean stays(DayState state, TruckState truck) {
        boolean nothing = truck.tour().map(Tour::collections).orElse(0) == 0;
        return state.plan().current().isPresent()
                && truck.fit()
                && nothing
                && truck.done().isEmpty()
                && !state.holds().hold(truck.truck().id());
    }

    private void look() {
        DayState state = workplace.state().get();
        Optional<TruckId> looked = staying(state, workplace.selection().get());
        if (looked.isEmpty()) {
            last = null;
            inquiry.drop();
            answer.set(Optional.empty());
            return;
        }
        TruckId id = looked.get();
        Question question = new Question(id, state);
        if (last == null || !last.isStillAnswered(question)) {
            if (last == null || !last.truck().equals(id)) {
                answer.set(Optional.empty());
            }
            last = question;
            inquiry.ask(adviser -> adviser.outing(state, id));
        }
    }

    private void told(Optional<Outing> outing) {
        if (last != null) {
            answer.set(Optional.of(new Answer(last.truck(), outing)));
        }
    }
}
