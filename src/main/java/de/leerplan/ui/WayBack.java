package de.leerplan.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The orders that take back what was ordered, the newest first.
final class WayBack {
    private static final int REMEMBERED = 50;

    private final Deque<Order> orders = new ArrayDeque<>();

    void remember(Order order) {
        orders.addFirst(order);
        if (orders.size() > REMEMBERED) {
            orders.removeLast();
        }
    }

    /// The newest, which is then forgotten; empty if there is none.
    Optional<Order> last() {
        return Optional.ofNullable(orders.pollFirst());
    }
}
