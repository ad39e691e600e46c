package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ActionAnswered;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.operations.Observation.TruckReported;
import de.leerplan.trucks.protocol.ActionState;
import de.leerplan.trucks.protocol.OrderErrorType;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.StateMessage.OrderError;
import de.leerplan.trucks.protocol.TruckFlaw;
import de.leerplan.trucks.protocol.VehicleState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Hears which order a truck goes by, which it refused, how it is, and what came of actions.
final class StateEar {
    private final GeoPoint depot;
    private final Whereabouts whereabouts;
    private final OrderWriter orders;
    private final Map<TruckId, Integer> acknowledged = new HashMap<>();
    private final Map<TruckId, Integer> seen = new HashMap<>();
    private final Map<TruckId, Set<String>> answered = new HashMap<>();
    private final Map<TruckId, Condition> conditions = new HashMap<>();

    private record Condition(boolean paused, OptionalInt energyPercent) {}

    StateEar(GeoPoint depot, Whereabouts whereabouts, OrderWriter orders) {
        this.depot = depot;
        this.whereabouts = whereabouts;
        this.orders = orders;
    }

    Meaning hear(TruckId truck, StateMessage message, Instant at) {
        if (message.lastPlace().filter(place -> !Plausible.reachable(place, depot)).isPresent()) {
            return new Meaning.Refused(TruckFlaw.FAR.of());
        }
        String today = orders.orderId(truck, at);
        List<Fact> facts = new ArrayList<>();
        if (message.orderId().equals(today)) {
            message.lastPlace().ifPresent(place -> whereabouts.stoppedAt(truck, place));
            hearTour(truck, message, at, facts);
        }
        hearErrors(truck, message, today, at, facts);
        hearCondition(truck, message, at, facts);
        hearAnswers(truck, message, at, facts);
        return new Meaning.Says(facts);
    }

    private void hearTour(TruckId truck, StateMessage message, Instant at, List<Fact> facts) {
        int update = message.orderUpdateId();
        if (update > 0 && update != acknowledged.getOrDefault(truck, 0)) {
            acknowledged.put(truck, update);
            facts.add(new TourAcknowledged(at, truck, update));
        }
        int read = message.seenUpdateId();
        if (read > 0 && read != seen.getOrDefault(truck, 0)) {
            seen.put(truck, read);
            facts.add(new TourSeen(at, truck, read));
        }
    }

    private static void hearErrors(
            TruckId truck, StateMessage message, String today, Instant at, List<Fact> facts) {
        for (OrderError error : message.errors()) {
            boolean ours =
                    error.orderId().equals(today)
                            || error.errorType() == OrderErrorType.VALIDATION_FAILURE;
            if (ours) {
                facts.add(
                        new TourRejected(
                                at, truck, error.orderUpdateId(), error.errorType().name()));
            }
        }
    }

    /// Only what differs is a fact: a state comes with every order.
    private void hearCondition(TruckId truck, StateMessage message, Instant at, List<Fact> facts) {
        Condition now =
                new Condition(
                        message.paused(),
                        message.vehicle()
                                .map(VehicleState::energyPercent)
                                .orElse(OptionalInt.empty()));
        Condition before = conditions.put(truck, now);
        boolean usual = before == null && !now.paused() && now.energyPercent().isEmpty();
        if (!now.equals(before) && !usual) {
            facts.add(
                    new TruckReported(
                            at, message.timestamp(), truck, now.paused(), now.energyPercent()));
        }
    }

    private void hearAnswers(TruckId truck, StateMessage message, Instant at, List<Fact> facts) {
        Set<String> known = answered.computeIfAbsent(truck, _ -> new HashSet<>());
        for (ActionState action : message.actionStates()) {
            boolean over =
                    switch (action.actionStatus()) {
                        case WAITING, RUNNING -> false;
                        case FINISHED, FAILED -> true;
                    };
            if (over && known.add(action.actionId())) {
                boolean done = action.actionStatus() == ActionState.Status.FINISHED;
                facts.add(new ActionAnswered(at, truck, action.actionId(), done, action.text()));
            }
        }
    }
}
