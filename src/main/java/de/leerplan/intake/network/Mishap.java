package de.leerplan.intake.network;

import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3SubAckException;

import de.leerplan.operations.Door;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/// Why a line broke, or never came about.
///
/// @param detail in technical words, without any secret
record Mishap(Door.State state, String detail) {
    static Mishap of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !tells(cause)) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case Mqtt3ConnAckException refused ->
                    new Mishap(
                            Door.State.REFUSED,
                            words(refused.getMqttMessage().getReturnCode().name()));
            case Mqtt3SubAckException _ -> new Mishap(Door.State.FORBIDDEN, "");
            case SSLException untrusted -> new Mishap(Door.State.UNTRUSTED, innermost(untrusted));
            default -> new Mishap(Door.State.UNREACHABLE, innermost(cause));
        };
    }

    private static boolean tells(Throwable cause) {
        return cause instanceof Mqtt3ConnAckException
                || cause instanceof Mqtt3SubAckException
                || cause instanceof SSLException;
    }

    private static String innermost(Throwable failure) {
        Throwable last =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .reduce(failure, (_, deeper) -> deeper);
        String said = Objects.requireNonNullElse(last.getMessage(), "");
        return said.isBlank() ? last.getClass().getSimpleName() : said.lines().findFirst().get();
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
