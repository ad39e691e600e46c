package de.leerplan.operations;

import de.leerplan.model.Recurrence;
import de.leerplan.model.WeekHours;
import de.leerplan.model.WeekSpan;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/// How the hours of a closure stand in the journal: `{"zone": "Europe/Berlin", "spans": [{"day":
/// "MONDAY", "from": "22:00", "minutes": 420}]}`; nothing where it holds at all of them.
final class WrittenRecurrence extends StdSerializer<Recurrence> {
    WrittenRecurrence() {
        super(Recurrence.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Recurrence value) {
        return value.isAlways();
    }

    @Override
    public void serialize(Recurrence value, JsonGenerator to, SerializationContext context) {
        to.writeStartObject();
        to.writeStringProperty("zone", value.zone().getId());
        to.writeArrayPropertyStart("spans");
        for (WeekSpan span : value.hours().spans()) {
            to.writeStartObject();
            to.writeStringProperty("day", span.day().name());
            to.writeStringProperty("from", span.from().toString());
            to.writeNumberProperty("minutes", span.minutes());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    /// @param node as it is written; a missing one means always
    static Recurrence read(JsonNode node) {
        if (node.isMissingNode()) {
            return Recurrence.ALWAYS;
        }
        WeekHours hours = WeekHours.NEVER;
        for (JsonNode span : node.path("spans")) {
            DayOfWeek day = DayOfWeek.valueOf(span.path("day").asString());
            LocalTime from = LocalTime.parse(span.path("from").asString());
            hours = hours.with(WeekSpan.of(day, from, span.path("minutes").asInt()));
        }
        return new Recurrence(hours, ZoneId.of(node.path("zone").asString()));
    }
}
