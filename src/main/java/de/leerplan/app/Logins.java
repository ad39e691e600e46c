package de.leerplan.app;

import de.leerplan.model.TruckId;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.SecretHash;
import de.leerplan.trucks.broker.SecretKeeper;
import de.leerplan.trucks.client.Login;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// The logins of the console and the trucks, as their secrets file has them.
final class Logins {
    private Logins() {}

    /// @throws de.leerplan.model.Unusable if there is no such file yet
    static Map<String, Login> known(Folders folders) {
        return logins(file(folders).read());
    }

    static Map<String, Login> knownOrNew(Folders folders, Collection<TruckId> trucks) {
        Collection<String> names = Credentials.newLogins(trucks).keySet();
        return logins(file(folders).readOrMake(names, SecretHash::newSecret));
    }

    /// Writes renewed secrets into the file; an empty one stands for a truck that is locked out.
    static SecretKeeper keeper(Folders folders) {
        return file(folders)::replace;
    }

    private static SecretsFile file(Folders folders) {
        return new SecretsFile(folders.data().resolve("trucks.secrets"));
    }

    private static Map<String, Login> logins(Map<String, String> secrets) {
        Map<String, Login> logins = new LinkedHashMap<>();
        secrets.forEach(
                (name, secret) -> {
                    if (!secret.isBlank()) {
                        logins.put(name, new Login(name, secret));
                    }
                });
        return logins;
    }
}
