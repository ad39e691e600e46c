package de.leerplan.intake;

import de.leerplan.operations.Refusal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/// Readings by MQTT, whoever's broker they come from. The topics are those that network servers
/// write to by themselves, and `readings` for everyone else.
public final class MqttIntake {
    private static final Pattern THE_THINGS_STACK =
            Pattern.compile("v3/[^/]+/devices/[^/]+/[^/]+(/.*)?");
    private static final Pattern CHIRP_STACK =
            Pattern.compile("application/[^/]+/device/[^/]+/event/[^/]+");
    private static final Pattern OURS = Pattern.compile("readings(/.*)?");

    private final Intake intake;
    private final Doorman doorman;
    private final InstantSource clock;

    public MqttIntake(Intake intake, Doorman doorman, InstantSource clock) {
        this.intake = intake;
        this.doorman = doorman;
        this.clock = clock;
    }

    /// Whether this is the name of a source.
    public boolean knows(String source) {
        return doorman.knows(source);
    }

    /// @return completes as `Intake.receive` does
    public CompletableFuture<Receipt> receive(String source, String topic, byte[] message) {
        doorman.count(source);
        CompletableFuture<Receipt> receipt = received(source, topic, message);
        return receipt.thenApply(
                answer -> {
                    if (answer instanceof Receipt.Rejected) {
                        doorman.refused(source);
                    }
                    return answer;
                });
    }

    /// How long nothing more is to be read from a source.
    public Duration pause(String source) {
        return doorman.pause(source, clock.instant());
    }

    private CompletableFuture<Receipt> received(String source, String topic, byte[] message) {
        if (message.length > HttpIntake.LONGEST) {
            return intake.refuse(
                    source, Refusal.TOO_LONG, MessageFlaw.TOO_LONG.of(HttpIntake.LONGEST), message);
        }
        if (!isOfReadings(topic)) {
            return intake.refuse(
                    source,
                    Refusal.MALFORMED,
                    MessageFlaw.FOREIGN_TOPIC.of(Excerpt.of(topic)),
                    message);
        }
        return intake.receive(source, message);
    }

    private static boolean isOfReadings(String topic) {
        return OURS.matcher(topic).matches()
                || THE_THINGS_STACK.matcher(topic).matches()
                || CHIRP_STACK.matcher(topic).matches();
    }
}
