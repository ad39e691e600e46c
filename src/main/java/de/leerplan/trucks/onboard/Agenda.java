package de.leerplan.trucks.onboard;

import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;

import java.util.ArrayList;
import java.util.List;

/// What a crew has behind it and before it. Knows that an order may be older than the last stops:
/// it was written while their reports were still on the way.
final class Agenda {
    private final List<String> done = new ArrayList<>();
    private final List<OrderStop> left = new ArrayList<>();
    private int offset;

    /// Takes over an order, less the stops done since it was written.
    void takeOver(OrderMessage order) {
        left.clear();
        left.addAll(order.stops());
        if (left.isEmpty()) {
            return;
        }
        int first = left.getFirst().number();
        if (done.isEmpty()) {
            offset = first - 1;
        }
        int known = Math.clamp((long) first - 1 - offset, 0, done.size());
        done.subList(known, done.size()).forEach(this::drop);
    }

    /// Forgets everything: another day, another order.
    void startAnew() {
        done.clear();
        left.clear();
        offset = 0;
    }

    void done(OrderStop stop) {
        done.add(stop.target());
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    OrderStop takeNext() {
        return left.removeFirst();
    }

    /// The next stop again, which was not reached.
    void putBack(OrderStop stop) {
        left.addFirst(stop);
    }

    boolean nextIs(String target) {
        return !left.isEmpty() && left.getFirst().target().equals(target);
    }

    void drop(String target) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).target().equals(target)) {
                left.remove(i);
                return;
            }
        }
    }
}
