package de.leerplan.ui.desk;

import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Outing;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import java.util.Optional;

/// Why a truck that could drive and has nothing to do stays at the depot. Not answered where it
/// could take over nothing.
final class TruckQuestion implements Question<TruckId, Optional<Outing>> {
    @Override
    public Optional<TruckId> subject(DayState state, Selection selection) {
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

    @Override
    public boolean isSame(TruckId truck, DayState then, DayState now) {
        return true;
    }

    @Override
    public Optional<Outing> ask(Adviser adviser, DayState state, TruckId truck) {
        return adviser.outing(state, truck);
    }

    @Override
    public Card told(Card card, Asked.Answer<TruckId, Optional<Outing>> answer, Texts texts) {
        // The figures of such a truck are all nothing: why that is so is what one looks for.
        return card.beginning(new Staying(texts, answer.subject(), answer.told()).sections());
    }
}
