package de.leerplan.trucks.protocol;

import de.leerplan.model.TruckId;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a message of one truck goes: `leerplan/v1/{truck}/{channel}`.
///
/// The truck's name is percent-encoded but for ASCII letters, digits, `-` and `_`, so that
/// `OF-SW 203` becomes `OF-SW%20203`; the same form is its user name and client id.
public record Topic(TruckId truck, Channel channel) {
    public static final String ROOT = "leerplan/v1";

    /// Everything all trucks say or are told.
    public static final String EVERYTHING = ROOT + "/+/+";

    /// What is spoken of on a topic.
    public enum Channel {
        /// The newest tour, retained; console to truck.
        ORDER("order", false),
        /// What the dispatcher says; console to truck.
        INBOX("message", false),
        /// Instant actions; console to truck.
        ACTION("action", false),
        /// What became of the crew's messages; console to truck.
        CONFIRMATION("receipt", false),
        /// Accepted order and errors, retained; truck to console.
        STATE("state", true),
        /// Online or not, retained, also the truck's last will.
        CONNECTION("connection", true),
        /// What was done at a stop, or a breakdown.
        RESULT("result", true),
        /// Where the truck is.
        POSITION("position", true),
        /// What the crew says.
        OUTBOX("message", true),
        /// What became of the dispatcher's messages.
        RECEIPT("receipt", true),
        /// Pictures of stops.
        PHOTO("photo", true);

        private final String schema;
        private final boolean fromTruck;

        Channel(String schema, boolean fromTruck) {
            this.schema = schema;
            this.fromTruck = fromTruck;
        }

        /// The last level of the topic.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Name of the JSON Schema of its messages: `{schema}.schema.json` beside this class.
        public String schema() {
            return schema;
        }

        /// Whether trucks write it; the console writes the others.
        public boolean fromTruck() {
            return fromTruck;
        }

        /// The channel with this word; empty if there is none.
        public static Optional<Channel> named(String word) {
            return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
        }
    }

    public String path() {
        return ROOT + "/" + nameOf(truck) + "/" + channel.word();
    }

    /// The truck's name as it stands in topics, user names and client ids.
    public static String nameOf(TruckId truck) {
        StringBuilder name = new StringBuilder();
        for (byte b : truck.value().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            name.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return name.toString();
    }

    /// The topic with this path; empty if it is none of the protocol's.
    public static Optional<Topic> parse(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 4 || !path.startsWith(ROOT + "/") || parts[2].isBlank()) {
            return Optional.empty();
        }
        return Channel.named(parts[3])
                .flatMap(channel -> truckNamed(parts[2]).map(truck -> new Topic(truck, channel)));
    }

    private static Optional<TruckId> truckNamed(String name) {
        try {
            TruckId truck = new TruckId(URLDecoder.decode(name, StandardCharsets.UTF_8));
            return nameOf(truck).equals(name) ? Optional.of(truck) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
