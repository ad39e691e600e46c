package de.leerplan.intake.network;

import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3SubAckException;
import com.hivemq.client.mqtt.mqtt3.message.connect.connack.Mqtt3ConnAckReturnCode;

import de.leerplan.model.Saying;
import de.leerplan.operations.Door;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/// Why a line broke, or never came about.
///
/// @param detail in technical words, without any secret
/// @param saying the same for people
record Mishap(Door.State state, String detail, Saying saying) {
    static Mishap of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !tells(cause)) {
            cause = cause.getCause();
        }
        String said = said(innermost(cause));
        return switch (cause) {
            case Mqtt3ConnAckException refused -> refused(refused.getMqttMessage().getReturnCode());
            case Mqtt3SubAckException _ ->
                    new Mishap(Door.State.FORBIDDEN, "", DoorFlaw.NO_TOPICS.of());
            case SSLException _ -> new Mishap(Door.State.UNTRUSTED, said, untrusted(cause, said));
            default -> new Mishap(Door.State.UNREACHABLE, said, unreached(cause, said));
        };
    }

    private static boolean tells(Throwable cause) {
        return cause instanceof Mqtt3ConnAckException
                || cause instanceof Mqtt3SubAckException
                || cause instanceof SSLException;
    }

    private static Mishap refused(Mqtt3ConnAckReturnCode code) {
        String said = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Saying saying =
                switch (code) {
                    case BAD_USER_NAME_OR_PASSWORD, NOT_AUTHORIZED -> DoorFlaw.WRONG_LOGIN.of();
                    case IDENTIFIER_REJECTED -> DoorFlaw.WRONG_CLIENT.of();
                    case SERVER_UNAVAILABLE -> DoorFlaw.BUSY.of();
                    case UNSUPPORTED_PROTOCOL_VERSION -> DoorFlaw.OTHER_MQTT.of();
                    case SUCCESS -> DoorFlaw.NOT_LET_IN.of(said);
                };
        return new Mishap(Door.State.REFUSED, said, saying);
    }

    private static Saying untrusted(Throwable cause, String said) {
        Throwable root = innermost(cause);
        return switch (root) {
            case CertificateExpiredException _ -> DoorFlaw.EXPIRED.of();
            case CertificateNotYetValidException _ -> DoorFlaw.NOT_YET_VALID.of();
            case CertPathBuilderException _ -> DoorFlaw.UNKNOWN_AUTHORITY.of();
            // Both of a certificate that stands for somebody else; it has no type of its own.
            case Throwable _
                    when said.startsWith("No subject alternative")
                            || said.startsWith("No name matching") ->
                    DoorFlaw.OTHER_NAME.of();
            default -> DoorFlaw.NO_TLS.of(said);
        };
    }

    private static Saying unreached(Throwable cause, String said) {
        return switch (innermost(cause)) {
            case UnknownHostException _ -> DoorFlaw.UNKNOWN_HOST.of(host(said));
            case NoRouteToHostException _ -> DoorFlaw.NO_WAY.of();
            case ConnectException _ ->
                    said.contains("timed out")
                            ? DoorFlaw.NO_ANSWER.of()
                            : DoorFlaw.NOBODY_LISTENS.of();
            default -> DoorFlaw.BROKEN_OFF.of(said);
        };
    }

    /// Its message is the host, which some resolvers say more of.
    private static String host(String said) {
        return said.split("[:\\s]", 2)[0];
    }

    private static Throwable innermost(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce(failure, (_, deeper) -> deeper);
    }

    private static String said(Throwable last) {
        String said = Objects.requireNonNullElse(last.getMessage(), "");
        return said.isBlank() ? last.getClass().getSimpleName() : said.lines().findFirst().get();
    }
}
