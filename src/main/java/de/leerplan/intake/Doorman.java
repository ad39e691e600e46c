package de.leerplan.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lets in whoever presents a known token, not too often. Strangers share one limit among
/// themselves, so that their storm takes nothing from anybody known; and what had to be refused
/// counts many times, so that a source that sends rubbish is soon told to wait.
public final class Doorman {
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";
    private static final int STRANGERS_PER_SECOND = 20;
    private static final int STRANGERS_AT_ONCE = 60;

    /// A refused message is one itself, and so many more.
    static final int PRICE_OF_RUBBISH = 19;

    private final List<Guest> guests = new ArrayList<>();
    private final RateLimit strangers = new RateLimit(STRANGERS_PER_SECOND, STRANGERS_AT_ONCE);

    /// What the doorman says.
    sealed interface Verdict {
        record Welcome(Source source) implements Verdict {}

        record Unknown() implements Verdict {}

        /// @param source empty for strangers
        record TooOften(Optional<Source> source) implements Verdict {}
    }

    /// @param perSecond messages that each source may send in a second
    /// @param burst messages that each source may send at once after a pause
    public Doorman(List<Source> sources, int perSecond, int burst) {
        for (Source source : sources) {
            guests.add(Guest.of(source, new RateLimit(perSecond, burst)));
        }
    }

    /// @param authorization the header of that name: a bearer token, or name and token as Basic
    Verdict admit(Optional<String> authorization, Instant now) {
        return authorization
                .flatMap(this::guest)
                .map(guest -> known(guest, now))
                .orElseGet(
                        () ->
                                strangers.take(now)
                                        ? new Verdict.Unknown()
                                        : new Verdict.TooOften(Optional.empty()));
    }

    /// Whether there is such a source.
    boolean knows(String source) {
        return named(source).isPresent();
    }

    /// Counts a message that is already here.
    void count(String source) {
        charge(source, 1);
    }

    /// Counts that a message was refused.
    void refused(String source) {
        charge(source, PRICE_OF_RUBBISH);
    }

    /// How long a source has to wait before it may send again.
    Duration pause(String source, Instant now) {
        return named(source).map(guest -> guest.limit().pause(now)).orElse(Duration.ZERO);
    }

    private void charge(String source, int cost) {
        named(source).ifPresent(guest -> guest.limit().charge(cost));
    }

    private Optional<Guest> named(String source) {
        return guests.stream().filter(guest -> guest.source().name().equals(source)).findFirst();
    }

    private static Verdict known(Guest guest, Instant now) {
        return guest.limit().take(now)
                ? new Verdict.Welcome(guest.source())
                : new Verdict.TooOften(Optional.of(guest.source()));
    }

    private Optional<Guest> guest(String header) {
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            byte[] presented = Guest.digest(header.substring(BEARER.length()).strip());
            return guest(presented, false);
        }
        if (scheme.startsWith(BASIC)) {
            return nameAndToken(header.substring(BASIC.length()).strip())
                    .flatMap(pair -> guest(Guest.digest(pair), true));
        }
        return Optional.empty();
    }

    /// Takes the same time whoever it is: digests of equal length, all of them compared.
    private Optional<Guest> guest(byte[] presented, boolean withName) {
        Optional<Guest> found = Optional.empty();
        for (Guest guest : guests) {
            byte[] known = withName ? guest.nameAndToken() : guest.token();
            if (MessageDigest.isEqual(known, presented)) {
                found = Optional.of(guest);
            }
        }
        return found;
    }

    private static Optional<String> nameAndToken(String base64) {
        try {
            return Optional.of(
                    new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
