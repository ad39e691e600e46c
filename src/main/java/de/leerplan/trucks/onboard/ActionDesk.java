package de.leerplan.trucks.onboard;

import de.leerplan.trucks.protocol.ActionMessage;
import de.leerplan.trucks.protocol.ActionState;
import de.leerplan.trucks.protocol.OrderMessage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Takes instant actions by the rules of the protocol: each once, its outcome kept for the state.
/// Used under the lock of its unit.
final class ActionDesk {
    /// So many outcomes are repeated in every state.
    private static final int KEPT = 20;

    private final Deque<ActionState> states = new ArrayDeque<>();
    private boolean paused;
    private Optional<OrderMessage> cancelled = Optional.empty();

    /// Does what is told, unless it was done before.
    ///
    /// @param current the order in force
    void take(ActionMessage action, Optional<OrderMessage> current) {
        if (states.stream().anyMatch(known -> known.actionId().equals(action.actionId()))) {
            return;
        }
        switch (action.actionType()) {
            case PAUSE -> paused = true;
            case RESUME -> paused = false;
            case CANCEL -> cancelled = current;
            case STATE_REQUEST -> {}
        }
        states.addLast(new ActionState(action.actionId(), ActionState.Status.FINISHED, ""));
        if (states.size() > KEPT) {
            states.removeFirst();
        }
    }

    /// What is left to do of the order in force.
    Duty duty(Optional<OrderMessage> current) {
        boolean dropped = current.isPresent() && current.equals(cancelled);
        return new Duty(dropped ? current.map(OrderMessage::withoutStops) : current, paused);
    }

    boolean paused() {
        return paused;
    }

    List<ActionState> states() {
        return List.copyOf(states);
    }
}
