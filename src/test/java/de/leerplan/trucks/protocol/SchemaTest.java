package de.leerplan.trucks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import de.leerplan.trucks.protocol.Topic.Channel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What we write fits the schemas; what the schemas forbid, we do not read.
class SchemaTest {
    private static final Map<Channel, Class<? extends Message>> TYPES =
            Map.ofEntries(
                    entry(Channel.ORDER, OrderMessage.class),
                    entry(Channel.STATE, StateMessage.class),
                    entry(Channel.CONNECTION, ConnectionMessage.class),
                    entry(Channel.RESULT, ResultMessage.class),
                    entry(Channel.POSITION, PositionMessage.class),
                    entry(Channel.INBOX, TextMessage.class),
                    entry(Channel.OUTBOX, TextMessage.class),
                    entry(Channel.RECEIPT, ReceiptMessage.class),
                    entry(Channel.CONFIRMATION, ReceiptMessage.class),
                    entry(Channel.ACTION, ActionMessage.class),
                    entry(Channel.PHOTO, PhotoMessage.class));

    @ParameterizedTest
    @EnumSource(Channel.class)
    void theExampleFitsItsSchemaAndIsRead(Channel channel) {
        String example = resource(channel.schema() + ".example.json");
        assertThat(errors(channel, example)).isEmpty();
        assertThat(Wire.read(example, TYPES.get(channel))).isInstanceOf(Parsed.Read.class);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void whatWeWriteFitsTheSchemaAndComesBack(Channel channel) {
        Message message = example(channel);
        String written = Wire.write(message);
        assertThat(errors(channel, written)).isEmpty();
        assertThat(Wire.read(written, TYPES.get(channel))).isEqualTo(new Parsed.Read<>(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER|\"orderUpdateId\": 12|\"orderUpdateId\": 0",
                "ORDER|\"kind\": \"COLLECT\"|\"kind\": \"DANCE\"",
                "ORDER|\"number\": 27|\"number\": -1",
                "STATE|OUTDATED_ORDER_UPDATE|NO_MOOD",
                "CONNECTION|ONLINE|MAYBE",
                "RESULT|\"amount\"|\"amounts\"",
                "RESULT|\"outcome\": \"EMPTIED\"|\"outcome\": \"EATEN\"",
                "RESULT|\"litres\": 20|\"litres\": -20",
                "POSITION|\"heading\": 85|\"heading\": 400",
                "POSITION|\"kmh\": 31.5|\"kmh\": 900",
                "POSITION|50.1038|150.1038",
                "STATE|\"remainingStops\": 24|\"remainingStops\": -1",
                "STATE|\"energyPercent\": 71|\"energyPercent\": 171",
                "STATE|FINISHED|DREAMT",
                "INBOX|\"messageId\": \"dispo-17\"|\"messageId\": \" \"",
                "OUTBOX|\"text\"|\"test\"",
                "RECEIPT|READ|FORGOTTEN",
                "ACTION|PAUSE|JUMP",
                "PHOTO|image/jpeg|image/svg+xml",
                "PHOTO|\"number\": 27|\"number\": -27",
                "POSITION|\"1.0\"|\"2.0\"",
                "POSITION|\"truck\"|\"lorry\""
            })
    void theSchemaForbidsWhatWeDoNotRead(Channel channel, String good, String bad) {
        String example = resource(channel.schema() + ".example.json");
        assertThat(example).contains(good);
        String broken = example.replace(good, bad);
        assertThat(errors(channel, broken)).isNotEmpty();
        assertThat(Wire.read(broken, TYPES.get(channel))).isInstanceOf(Parsed.Unreadable.class);
    }

    @Test
    void aSenderMaySayMoreThanWeKnow() {
        String example = resource("position.example.json");
        String more = example.replace("\"heading\"", "\"mood\": \"fine\", \"heading\"");
        assertThat(errors(Channel.POSITION, more)).isEmpty();
        assertThat(Wire.read(more, PositionMessage.class)).isInstanceOf(Parsed.Read.class);
    }

    @Test
    void anExcerptIsShortAndPrintable() {
        assertThat(Wire.excerpt("\u0000a\nb" + "x".repeat(500)))
                .startsWith("·a·b")
                .hasSizeLessThanOrEqualTo(200);
    }

    private static Message example(Channel channel) {
        Parsed<? extends Message> read =
                Wire.read(resource(channel.schema() + ".example.json"), TYPES.get(channel));
        return switch (read) {
            case Parsed.Read<? extends Message> r -> r.message();
            case Parsed.Unreadable<? extends Message> u -> throw new AssertionError(u.why().key());
        };
    }

    private static List<Error> errors(Channel channel, String json) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource(channel.schema() + ".schema.json"), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream in = Wire.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
