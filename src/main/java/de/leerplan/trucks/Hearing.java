package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.Saying;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.trucks.protocol.ConnectionMessage;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.Parsed;
import de.leerplan.trucks.protocol.PhotoMessage;
import de.leerplan.trucks.protocol.PositionMessage;
import de.leerplan.trucks.protocol.ReceiptMessage;
import de.leerplan.trucks.protocol.ResultMessage;
import de.leerplan.trucks.protocol.StateMessage;
import de.leerplan.trucks.protocol.TextMessage;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.TruckFlaw;
import de.leerplan.trucks.protocol.Wire;
import de.leerplan.wording.Wording;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Turns what trucks say into facts. Whatever makes no sense becomes a `MessageRefused` and changes
/// nothing. Used by one thread.
final class Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final City city;
    private final ConnectionEar connections = new ConnectionEar();
    private final StateEar states;
    private final PositionEar positions;
    private final ResultEar results;
    private final PhotoEar photos;
    private final WordsEar words = new WordsEar();

    Hearing(City city, Whereabouts whereabouts, OrderWriter orders, PhotoShelf shelf) {
        this.city = city;
        this.states = new StateEar(city.depot().place(), whereabouts, orders);
        this.positions = new PositionEar(city.depot().place(), whereabouts);
        this.results = new ResultEar(city, whereabouts);
        this.photos = new PhotoEar(city, shelf);
    }

    List<Fact> facts(String path, String payload, Instant at) {
        return switch (meaning(path, payload, at)) {
            case Meaning.Says(List<Fact> facts) -> facts;
            case Meaning.Refused(Saying why) ->
                    List.of(
                            new MessageRefused(
                                    at,
                                    path,
                                    Wording.ENGLISH.tell(why),
                                    why,
                                    Wire.excerpt(payload)));
        };
    }

    /// What a truck says may be nonsense in ways that nobody thought of; that is its fault, not
    /// ours.
    private Meaning meaning(String path, String payload, Instant at) {
        try {
            return heard(path, payload, at);
        } catch (IllegalArgumentException e) {
            LOG.warn("{} makes no sense", path, e);
            return new Meaning.Refused(TruckFlaw.NONSENSE.of(String.valueOf(e.getMessage())));
        }
    }

    private Meaning heard(String path, String payload, Instant at) {
        Optional<Topic> topic = Topic.parse(path);
        if (topic.isEmpty()) {
            return new Meaning.Refused(TruckFlaw.NO_TOPIC.of());
        }
        TruckId truck = topic.get().truck();
        if (!city.trucks().containsKey(truck)) {
            return new Meaning.Refused(TruckFlaw.UNKNOWN_TRUCK.of(truck));
        }
        return switch (topic.get().channel()) {
            case ORDER, INBOX, ACTION, CONFIRMATION -> Meaning.NOTHING_NEW;
            case OUTBOX -> hear(truck, payload, at, TextMessage.class, words::said);
            case RECEIPT -> hear(truck, payload, at, ReceiptMessage.class, words::receipt);
            case PHOTO -> hear(truck, payload, at, PhotoMessage.class, photos::hear);
            case CONNECTION -> hear(truck, payload, at, ConnectionMessage.class, connections::hear);
            case STATE -> hear(truck, payload, at, StateMessage.class, states::hear);
            case POSITION -> hear(truck, payload, at, PositionMessage.class, positions::hear);
            case RESULT -> hear(truck, payload, at, ResultMessage.class, results::hear);
        };
    }

    /// Hears one kind of message of any truck.
    private interface Ear<T extends Message> {
        Meaning hear(TruckId truck, T message, Instant at);
    }

    private static <T extends Message> Meaning hear(
            TruckId truck, String payload, Instant at, Class<T> type, Ear<T> ear) {
        return switch (Wire.read(payload, type)) {
            case Parsed.Unreadable<T>(Saying why) -> new Meaning.Refused(why);
            case Parsed.Read<T>(T message) ->
                    message.truck().equals(truck.value())
                            ? Plausible.ahead(message.timestamp(), at)
                                    .<Meaning>map(Meaning.Refused::new)
                                    .orElseGet(() -> ear.hear(truck, message, at))
                            : new Meaning.Refused(TruckFlaw.OTHER_TRUCK.of(message.truck()));
        };
    }
}
