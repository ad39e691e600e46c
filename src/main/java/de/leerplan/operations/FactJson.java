package de.leerplan.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.Stillness;
import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.OrderId;
import de.leerplan.model.Recurrence;
import de.leerplan.model.Saying;
import de.leerplan.model.SiteId;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

import java.util.List;
import java.util.function.Function;

/// Writes and reads facts as one line of JSON each: the form they have in the journal and in
/// recorded days. `type` is the simple name of the record; ids are strings, fills are percent,
/// times ISO 8601 in UTC.
public final class FactJson {
    private static final JsonMapper MAPPER = mapper();

    private FactJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface TypedByName {}

    /// What most sensors never say, and most habits do not know, is not written down.
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private interface Sparse {}

    /// Orders beside containers are written down where there are any; older facts have none.
    private interface WithOrders {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<OrderId> orders();
    }

    /// The hours at which a closure holds are written down where these are not all.
    private interface WithHours {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @SuppressWarnings("UnusedMethod") // Jackson reads it.
        Recurrence recurrence();
    }

    @JsonSerialize(converter = WrittenMove.Writer.class)
    @JsonDeserialize(converter = WrittenMove.Reader.class)
    private interface AsWritten {}

    /// The fact as one line, without a line end.
    public static String write(Fact fact) {
        return MAPPER.writerFor(Fact.class).writeValueAsString(fact);
    }

    /// @throws IllegalArgumentException if the line is no fact; the message says why in one line
    public static Fact read(String line) {
        try {
            return MAPPER.readValue(line, Fact.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No fact: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonMapper mapper() {
        SimpleModule words = new SimpleModule("words");
        text(words, ContainerId.class, ContainerId::value, ContainerId::new);
        text(words, TruckId.class, TruckId::value, TruckId::new);
        text(words, SiteId.class, SiteId::value, SiteId::new);
        text(words, OrderId.class, OrderId::value, OrderId::new);
        words.addDeserializer(OrderId.class, new OrderIdReader());
        words.addDeserializer(Closure.class, new ClosureReader());
        words.addSerializer(Recurrence.class, new WrittenRecurrence());
        words.addSerializer(FillLevel.class, new FillWriter());
        words.addDeserializer(FillLevel.class, new FillReader());
        return JsonMapper.builder()
                .addModule(words)
                .addMixIn(Fact.class, TypedByName.class)
                .addMixIn(Measured.class, TypedByName.class)
                .addMixIn(Stop.class, TypedByName.class)
                .addMixIn(SensorHealth.class, Sparse.class)
                .addMixIn(Habit.class, Sparse.class)
                .addMixIn(Stillness.class, Sparse.class)
                .addMixIn(Observation.ReadingReceived.class, Sparse.class)
                .addMixIn(Observation.MessageRefused.class, Sparse.class)
                .addMixIn(Result.PlanProposed.class, Sparse.class)
                .addMixIn(Result.PlanFailed.class, Sparse.class)
                .addMixIn(Result.RoutesFailed.class, Sparse.class)
                .addMixIn(Result.PushFailed.class, Sparse.class)
                .addMixIn(Result.FactRefused.class, Sparse.class)
                .addMixIn(Door.class, Sparse.class)
                .addMixIn(Result.SignalsTakenIn.class, Sparse.class)
                .addMixIn(Saying.class, Sparse.class)
                .addMixIn(Decision.StopsLocked.class, WithOrders.class)
                .addMixIn(Decision.StopsUnlocked.class, WithOrders.class)
                .addMixIn(Closure.class, WithHours.class)
                .addMixIn(StopMove.class, AsWritten.class)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static <T> void text(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(
                type,
                new StdScalarSerializer<T>(type) {
                    @Override
                    public void serialize(T value, JsonGenerator to, SerializationContext context) {
                        to.writeString(write.apply(value));
                    }
                });
        module.addDeserializer(
                type,
                new StdScalarDeserializer<T>(type) {
                    @Override
                    public T deserialize(JsonParser from, DeserializationContext context) {
                        return read.apply(from.getString());
                    }
                });
    }

    private static final class FillWriter extends StdScalarSerializer<FillLevel> {
        FillWriter() {
            super(FillLevel.class);
        }

        @Override
        public void serialize(FillLevel value, JsonGenerator to, SerializationContext context) {
            to.writeNumber(value.percent());
        }
    }

    private static final class FillReader extends StdScalarDeserializer<FillLevel> {
        FillReader() {
            super(FillLevel.class);
        }

        @Override
        public FillLevel deserialize(JsonParser from, DeserializationContext context) {
            return new FillLevel(from.getDoubleValue());
        }
    }
}
