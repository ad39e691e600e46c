package de.leerplan.operations;

import de.leerplan.model.OrderId;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads numbers of orders, also those written before they were strings as all ids are:
/// `{"value":"A-1"}`.
final class OrderIdReader extends StdScalarDeserializer<OrderId> {
    OrderIdReader() {
        super(OrderId.class);
    }

    @Override
    public OrderId deserialize(JsonParser from, DeserializationContext context) {
        return new OrderId(
                from.currentToken() == JsonToken.START_OBJECT
                        ? context.readTree(from).path("value").asString()
                        : from.getString());
    }
}
