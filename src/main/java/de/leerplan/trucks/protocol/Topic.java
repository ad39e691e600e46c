package de.leerplan.trucks.protocol;

import de.leerplan.model.TruckId;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        ORDER,
        /// Accepted order and errors, retained; truck to console.
        STATE,
        /// Online or not, retained, also the truck's last will.
        CONNECTION,
        /// What was done at a stop, or a breakdown.
        RESULT,
        /// Where the truck is.
        POSITION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
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
        for (Channel channel : Channel.values()) {
            if (channel.word().equals(parts[3])) {
                return truckNamed(parts[2]).map(truck -> new Topic(truck, channel));
            }
        }
        return Optional.empty();
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
