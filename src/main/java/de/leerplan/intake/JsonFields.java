package de.leerplan.intake;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The fields of one JSON object. A field that is not what it should be is named with its path.
///
/// @param where path of the object in the message: `[3].`; empty for the message itself
record JsonFields(JsonNode object, String where) {
    /// @param otherwise what is wrong then
    /// @throws Malformed if the field is missing, blank or no text
    String text(String name, MessageFlaw otherwise) throws Malformed {
        JsonNode value = object.path(name);
        if (!value.isString() || value.asString().isBlank()) {
            throw new Malformed(otherwise.of(where + name));
        }
        return value.asString().strip();
    }

    /// @throws Malformed if the field is there and no number from `least` to `most`
    OptionalDouble number(String name, double least, double most) throws Malformed {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber() || !within(value.asDouble(), least, most)) {
            throw new Malformed(
                    MessageFlaw.NO_NUMBER.of(
                            where + name, shown(value), plain(least), plain(most)));
        }
        return OptionalDouble.of(value.asDouble());
    }

    /// As `number`, rounded.
    OptionalInt rounded(String name, int least, int most) throws Malformed {
        OptionalDouble value = number(name, least, most);
        return value.isPresent()
                ? OptionalInt.of((int) Math.round(value.getAsDouble()))
                : OptionalInt.empty();
    }

    /// As `rounded`; empty where the field is something else, which another one may well mean.
    OptionalInt likely(String name, int least, int most) {
        JsonNode value = object.path(name);
        return value.isNumber() && within(value.asDouble(), least, most)
                ? OptionalInt.of((int) Math.round(value.asDouble()))
                : OptionalInt.empty();
    }

    /// @throws Malformed if the field is there and no ISO 8601 time with an offset
    Optional<Instant> time(String name) throws Malformed {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(value.asString("")).toInstant());
        } catch (DateTimeException _) {
            throw new Malformed(MessageFlaw.NO_TIME.of(where + name, shown(value)));
        }
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
