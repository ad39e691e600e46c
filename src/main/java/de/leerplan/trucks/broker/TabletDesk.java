package de.leerplan.trucks.broker;

import de.leerplan.model.TruckId;
import de.leerplan.operations.TruckGate;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets tablets in by a short code that works once, and locks lost ones out. Whoever comes in gets
/// a fresh secret, so that the tablet before is out. Safe for use from several threads.
public final class TabletDesk implements TruckGate {
    /// How long a code works.
    public static final Duration VALID = Duration.ofMinutes(15);

    /// No letters and figures that look alike. 31^8 codes, a few guesses a minute, 15 minutes.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    private final Credentials credentials;
    private final Consumer<String> hangUp;
    private final SecretKeeper keeper;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Invited> open = new HashMap<>();

    private record Invited(TruckId truck, Instant until) {}

    /// Who came in with a code.
    public record Admitted(TruckId truck, Login login) {}

    /// @param hangUp ends the connections of a user, such as `EmbeddedBroker::hangUp`
    public TabletDesk(Credentials credentials, Consumer<String> hangUp, SecretKeeper keeper) {
        this.credentials = credentials;
        this.hangUp = hangUp;
        this.keeper = keeper;
    }

    /// A fresh code for a truck; an older one is void.
    public synchronized String invite(TruckId truck, Instant now) {
        open.values().removeIf(invited -> invited.truck().equals(truck));
        String code = newCode();
        open.put(code, new Invited(truck, now.plus(VALID)));
        return code;
    }

    /// Lets in whoever has a code that works, once; empty otherwise.
    ///
    /// @param code as typed: case, blanks and hyphens do not matter
    public synchronized Optional<Admitted> admit(String code, Instant now) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        forgetExpired(now);
        return Optional.ofNullable(open.remove(plain)).map(invited -> renew(invited.truck()));
    }

    @Override
    public synchronized void lockOut(TruckId truck) {
        String user = Topic.nameOf(truck);
        open.values().removeIf(invited -> invited.truck().equals(truck));
        credentials.lockOut(user);
        hangUp.accept(user);
        keeper.keep(user, "");
    }

    private Admitted renew(TruckId truck) {
        String user = Topic.nameOf(truck);
        String secret = SecretHash.newSecret();
        // Kept first: a tablet that was let in stays in after a restart.
        keeper.keep(user, secret);
        credentials.put(user, SecretHash.of(secret));
        hangUp.accept(user);
        return new Admitted(truck, new Login(user, secret));
    }

    private void forgetExpired(Instant now) {
        Iterator<Invited> all = open.values().iterator();
        while (all.hasNext()) {
            if (!now.isBefore(all.next().until())) {
                all.remove();
            }
        }
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
