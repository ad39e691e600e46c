package de.leerplan.intake.network;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The network servers of a city, as lines `name.key = value`: `docs/readings.md`. What
/// they are shown to let us in stands in a file of its own.
///
/// @param secrets password or token by name
public record NetworkServersFile(Path file, Map<String, String> secrets) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Set<String> KEYS =
            Set.of("address", "topics", "user", "token-as-user", "ca", "client-id");
    private static final Map<String, Integer> USUAL_PORTS = Map.of("mqtt", 1883, "mqtts", 8883);

    /// @throws Unusable if the file cannot be read or an entry of it; names file and key
    public List<NetworkServer> read() {
        Properties lines = lines();
        Set<String> names = new TreeSet<>();
        for (String key : lines.stringPropertyNames()) {
            names.add(name(key));
        }
        for (String secret : secrets.keySet()) {
            if (!names.contains(secret)) {
                throw new Unusable(
                        "There is a secret of '%s', which is not in %s".formatted(secret, file),
                        "add " + secret + ".address and .topics, or remove the secret");
            }
        }
        return names.stream().map(name -> server(name, lines)).toList();
    }

    private String name(String key) {
        int dot = key.lastIndexOf('.');
        String name = dot < 0 ? "" : key.substring(0, dot);
        if (!NAME.matcher(name).matches() || !KEYS.contains(key.substring(dot + 1))) {
            throw wrong(key, "is no setting", "write name.key, the key one of " + sorted(KEYS));
        }
        return name;
    }

    private NetworkServer server(String name, Properties lines) {
        return new NetworkServer(
                name,
                broker(name, lines),
                login(name, lines),
                lines.getProperty(name + ".client-id", "leerplan-" + name).strip(),
                topics(name, lines));
    }

    private BrokerAt broker(String name, Properties lines) {
        String key = name + ".address";
        String remedy = "write it as mqtts://host:8883, or mqtt://host:1883 without TLS";
        String address = lines.getProperty(key, "").strip();
        try {
            URI uri = new URI(address);
            Integer usual = USUAL_PORTS.get(String.valueOf(uri.getScheme()));
            boolean more = uri.getUserInfo() != null || !String.valueOf(uri.getPath()).isEmpty();
            if (usual == null || uri.getHost() == null || more) {
                // Not said what it is: a password may stand there by mistake.
                throw wrong(key, "is no broker's address", remedy);
            }
            int port = uri.getPort() < 0 ? usual : uri.getPort();
            if (port < 1 || port > 65_535) {
                throw wrong(key, "has no port from 1 to 65535", remedy);
            }
            return new BrokerAt(uri.getHost(), port, trusted(name, lines, uri.getScheme()));
        } catch (URISyntaxException _) {
            throw wrong(key, "is no broker's address", remedy);
        }
    }

    private Optional<Authorities> trusted(String name, Properties lines, String scheme) {
        String ca = lines.getProperty(name + ".ca", "").strip();
        if (scheme.equals("mqtts")) {
            return Optional.of(
                    ca.isEmpty()
                            ? Authorities.usual()
                            : Authorities.in(file.toAbsolutePath().resolveSibling(ca)));
        }
        if (!ca.isEmpty()) {
            throw wrong(name + ".ca", "is of no use without TLS", "write mqtts:// or remove it");
        }
        return Optional.empty();
    }

    private NetworkLogin login(String name, Properties lines) {
        String user = lines.getProperty(name + ".user", "").strip();
        String secret = secrets.getOrDefault(name, "").strip();
        boolean asUser = lines.getProperty(name + ".token-as-user", "no").strip().equals("yes");
        if (asUser && (!user.isEmpty() || secret.isEmpty())) {
            throw wrong(
                    name + ".token-as-user",
                    "wants a token in the file of secrets, and no user",
                    "add the token, or give user and password instead");
        }
        if (asUser) {
            return new NetworkLogin(secret, "");
        }
        // A broker that goes by the token alone does not look at the user.
        return new NetworkLogin(user.isEmpty() && !secret.isEmpty() ? name : user, secret);
    }

    private List<String> topics(String name, Properties lines) {
        List<String> topics =
                Arrays.stream(lines.getProperty(name + ".topics", "").split(",", -1))
                        .map(String::strip)
                        .toList();
        for (String topic : topics) {
            if (!isFilter(topic)) {
                throw wrong(
                        name + ".topics",
                        topic.isEmpty() ? "has an empty filter" : "has no filter in " + topic,
                        "write filters such as application/+/device/+/event/+, parted by commas");
            }
        }
        return topics;
    }

    /// A part is a name, or `+` alone; the last may be `#`.
    private static boolean isFilter(String topic) {
        List<String> parts = List.of(topic.split("/", -1));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (!part.equals("+") && !(part.equals("#") && last) && part.matches(".*[+#].*")) {
                return false;
            }
        }
        return !topic.isEmpty();
    }

    private Properties lines() {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
            return lines;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(file + " cannot be read", "check that it is text in UTF-8", e);
        }
    }

    private Unusable wrong(String key, String what, String remedy) {
        return new Unusable("%s: %s %s".formatted(file, key, what), remedy);
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }
}
