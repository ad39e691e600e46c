package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.DeviceAssigned;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Intent;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.PlacedDevice;
import de.leerplan.operations.Result.SignalsTakenIn;
import de.leerplan.operations.SmallCity;
import de.leerplan.operations.Step;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A device that nobody knows, from its first message to its container's belief.
class WaitingRoomTest {
    private static final Instant SEVEN = SmallCity.at(7, 0);
    private static final String DEVICE = "0004A30B001C0599";
    private static final ContainerId BIN = new ContainerId("B-1");

    private final BlockingQueue<Fact> posted = new LinkedBlockingQueue<>();
    private final WaitingRoom room = new WaitingRoom(this::post, InstantSource.fixed(SEVEN));

    @Test
    void whatADeviceHadSentIsTakenInOnceItIsAssigned() throws Exception {
        DayState day = heard(6, 10, "em400-tld");
        Step step = day.after(assigned(""));
        take(step);

        assertThat(next()).isInstanceOf(ReadingReceived.class);
        Fact second = next();
        assertThat(((ReadingReceived) second).measured()).isEqualTo(new Measured.Distance(2116));
        assertThat(((ReadingReceived) second).measuredAt()).isEqualTo(SmallCity.at(6, 10));
        Fact done = next();
        assertThat(done).isEqualTo(new SignalsTakenIn(SEVEN, DEVICE, 2, "", Optional.empty()));
        DayState after = step.next().after(second).next().after(done).next();
        assertThat(after.devices().waiting()).isEmpty();
        assertThat(after.container(BIN).heardAt()).isPresent();
    }

    @Test
    void theTypeThatADispatcherNamesGoesBeforeTheNetworkServers() throws Exception {
        take(heard(6, 10, "").after(assigned("EM400-TLD")));

        assertThat(next()).isInstanceOf(ReadingReceived.class);
    }

    @Test
    void whatNobodyUnderstandsIsSaidAndNoLongerWaits() throws Exception {
        Step step = heard(6, 10, "abacus").after(assigned(""));
        take(step);
        Fact done = next();

        assertThat(((SignalsTakenIn) done).refused()).contains("'abacus' is not known");
        DayState after = step.next().after(done).next();
        assertThat(after.devices().waiting()).isEmpty();
        assertThat(after.notices().getLast().subject()).isEqualTo(DEVICE);
    }

    private static DayState heard(int hour, int minute, String sensor) {
        DayState state = DayState.before(SmallCity.with(3));
        List<Fact> facts = new ArrayList<>();
        facts.add(new DayBegan(SmallCity.at(5, 0), SmallCity.DAY, "Small"));
        for (int back = 1; back >= 0; back--) {
            Instant at = SmallCity.at(hour, minute - back);
            facts.add(new SignalWaits(at, "tts", signal(at, sensor).signal()));
        }
        for (Fact fact : facts) {
            state = state.after(fact).next();
        }
        return state;
    }

    private static Decoding.Waits signal(Instant at, String sensor) {
        String message =
                Messages.THE_THINGS_STACK
                        .replace("0004a30b001c0530", DEVICE)
                        .replace("em400-tld", sensor)
                        .replace(", \"decoded_payload\": {\"distance\": 999}", "")
                        .replace("2026-07-14T05:29:45.8Z", at.toString());
        return (Decoding.Waits)
                new ReadingFormats(DeviceBook.EMPTY)
                        .decode(message.getBytes(StandardCharsets.UTF_8), at);
    }

    private static DeviceAssigned assigned(String sensor) {
        return new DeviceAssigned(SEVEN, "Disposition", new PlacedDevice(DEVICE, BIN, sensor));
    }

    private void take(Step step) {
        Intent.TakeIn wanted = (Intent.TakeIn) step.intents().getFirst();
        room.takeIn(wanted.device(), wanted.signals());
    }

    private Fact next() throws InterruptedException {
        Fact fact = posted.poll(3, TimeUnit.MINUTES);
        assertThat(fact).isNotNull();
        return fact;
    }

    private CompletableFuture<Long> post(Fact fact) {
        posted.add(fact);
        return CompletableFuture.completedFuture((long) posted.size());
    }
}
