package de.leerplan.ui.phone;

import de.leerplan.model.OrderId;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Numbers orders by the second they were taken in, so that a caller can be told it at once:
/// `A-20260714-104200`. No number is given twice.
public final class OrderNumbers {
    private final DateTimeFormatter format;
    private final Set<OrderId> given = new HashSet<>();

    /// @param zone the city's
    public OrderNumbers(ZoneId zone) {
        format = DateTimeFormatter.ofPattern("'A-'yyyyMMdd-HHmmss").withZone(zone);
    }

    /// @param known whether an order has this number already, whoever took it
    public OrderId next(Instant at, Predicate<OrderId> known) {
        String base = format.format(at);
        OrderId id = new OrderId(base);
        // The clock of a paused day stands still.
        for (int i = 2; known.test(id) || !given.add(id); i++) {
            id = new OrderId(base + "-" + i);
        }
        return id;
    }
}
