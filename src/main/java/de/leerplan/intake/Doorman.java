package de.leerplan.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets in whoever presents a known token, not too often. Strangers share one limit among
/// themselves, so that their storm takes nothing from anybody known.
final class Doorman {
    private static final String SCHEME = "Bearer ";
    private static final int STRANGERS_PER_SECOND = 20;
    private static final int STRANGERS_AT_ONCE = 60;

    private final List<Guest> guests = new ArrayList<>();
    private final RateLimit strangers = new RateLimit(STRANGERS_PER_SECOND, STRANGERS_AT_ONCE);

    private static final class Guest {
        private final Source source;
        private final byte[] digest;
        private final RateLimit limit;

        Guest(Source source, RateLimit limit) {
            this.source = source;
            this.digest = digest(source.token());
            this.limit = limit;
        }
    }

    /// What the doorman says.
    sealed interface Verdict {
        record Welcome(Source source) implements Verdict {}

        record Unknown() implements Verdict {}

        record TooOften() implements Verdict {}
    }

    Doorman(List<Source> sources, int perSecond, int burst) {
        for (Source source : sources) {
            guests.add(new Guest(source, new RateLimit(perSecond, burst)));
        }
    }

    /// @param authorization the header of that name
    Verdict admit(Optional<String> authorization, Instant now) {
        return authorization
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .flatMap(this::guest)
                .map(guest -> known(guest, now))
                .orElseGet(
                        () -> strangers.take(now) ? new Verdict.Unknown() : new Verdict.TooOften());
    }

    private static Verdict known(Guest guest, Instant now) {
        return guest.limit.take(now) ? new Verdict.Welcome(guest.source) : new Verdict.TooOften();
    }

    /// Takes the same time whoever it is: digests of equal length, all of them compared.
    private Optional<Guest> guest(String token) {
        byte[] presented = digest(token);
        Optional<Guest> found = Optional.empty();
        for (Guest guest : guests) {
            if (MessageDigest.isEqual(guest.digest, presented)) {
                found = Optional.of(guest);
            }
        }
        return found;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
