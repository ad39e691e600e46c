package de.leerplan.trucks.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;

import de.leerplan.model.GeoPoint;
import de.leerplan.wording.BrokenJson;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Messages as JSON. Times are ISO 8601 in UTC, places are `[longitude, latitude]` with
/// six decimals as in GeoJSON, absent values are left out, unknown members are ignored.
public final class Wire {
    private static final JsonMapper MAPPER = mapper();

    private Wire() {}

    public static String write(Message message) {
        return MAPPER.writeValueAsString(message);
    }

    /// Reads a message of the protocol's first major version.
    public static <T extends Message> Parsed<T> read(String json, Class<T> type) {
        try {
            @Nullable T message = MAPPER.readValue(json, type);
            if (message == null) {
                return new Parsed.Unreadable<>(TruckFlaw.NULL.of());
            }
            return message.version().startsWith("1.")
                    ? new Parsed.Read<>(message)
                    : new Parsed.Unreadable<>(TruckFlaw.VERSION.of(message.version()));
        } catch (JacksonException e) {
            BrokenJson why = BrokenJson.of(e);
            return new Parsed.Unreadable<>(
                    TruckFlaw.UNREADABLE.of(why.line(), why.column(), why.said()));
        }
    }

    /// The beginning of a payload for people, at most 200 characters, nothing unprintable.
    public static String excerpt(String payload) {
        String begin = payload.substring(0, Math.min(payload.length(), 400));
        String clean = begin.replaceAll("[\\p{Cntrl}\\uFFFD]+", "·");
        return clean.length() <= 200 ? clean : clean.substring(0, 199) + "…";
    }

    private static JsonMapper mapper() {
        SimpleModule places = new SimpleModule("places");
        places.addSerializer(GeoPoint.class, new PlaceWriter());
        places.addDeserializer(GeoPoint.class, new PlaceReader());
        return JsonMapper.builder()
                .addModule(places)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static final class PlaceWriter extends StdSerializer<GeoPoint> {
        PlaceWriter() {
            super(GeoPoint.class);
        }

        @Override
        public void serialize(GeoPoint place, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            to.writeNumber(Math.round(place.lon() * 1e6) / 1e6);
            to.writeNumber(Math.round(place.lat() * 1e6) / 1e6);
            to.writeEndArray();
        }
    }

    private static final class PlaceReader extends StdDeserializer<GeoPoint> {
        PlaceReader() {
            super(GeoPoint.class);
        }

        @Override
        public GeoPoint deserialize(JsonParser from, DeserializationContext context) {
            double[] lonLat = context.readValue(from, double[].class);
            if (lonLat.length != 2) {
                throw new IllegalArgumentException("A place is [longitude, latitude]");
            }
            return new GeoPoint(lonLat[1], lonLat[0]);
        }
    }
}
