package de.leerplan.trucks.broker;

import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Who may connect to the broker. Asked at every message, so that a lock-out works at once. Safe
/// for use from several threads.
public final class Credentials {
    /// User name of the console.
    public static final String CONSOLE = "console";

    private final Map<String, SecretHash> hashes;

    /// @param hashes by user name: `console`, and `Topic.nameOf` each truck
    public Credentials(Map<String, SecretHash> hashes) {
        this.hashes = new ConcurrentHashMap<>(hashes);
    }

    /// Fresh secrets for the console and these trucks, to be handed to them and then forgotten.
    ///
    /// @throws IllegalArgumentException if a truck is named like the console
    public static Map<String, Login> newLogins(Collection<TruckId> trucks) {
        Map<String, Login> logins = new LinkedHashMap<>();
        logins.put(CONSOLE, new Login(CONSOLE, SecretHash.newSecret()));
        for (TruckId truck : trucks) {
            String name = Topic.nameOf(truck);
            if (logins.put(name, new Login(name, SecretHash.newSecret())) != null) {
                throw new IllegalArgumentException("Two users are named " + name);
            }
        }
        return logins;
    }

    /// The console's own among these.
    ///
    /// @throws Unusable if it has none
    public static Login console(Map<String, Login> logins) {
        Login login = logins.get(CONSOLE);
        if (login == null) {
            throw new Unusable(
                    "The console has no login to the broker", "add the user '" + CONSOLE + "'");
        }
        return login;
    }

    /// What is kept of these secrets.
    public static Credentials of(Map<String, Login> logins) {
        Map<String, SecretHash> hashes = new LinkedHashMap<>();
        logins.forEach((name, login) -> hashes.put(name, SecretHash.of(login.secret())));
        return new Credentials(hashes);
    }

    public boolean accepts(String user, String secret) {
        return Optional.ofNullable(hashes.get(user))
                .filter(hash -> hash.matches(secret))
                .isPresent();
    }

    boolean hasUser(String user) {
        return hashes.containsKey(user);
    }

    /// Gives a user a secret, instead of the one it had.
    public void put(String user, SecretHash hash) {
        hashes.put(user, hash);
    }

    /// A lost tablet: its next message is refused.
    public void lockOut(String user) {
        hashes.remove(user);
    }

    /// What is to be kept on disk.
    public Map<String, SecretHash> hashes() {
        return Map.copyOf(hashes);
    }
}
