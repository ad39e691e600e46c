package de.leerplan.trucks.broker;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.trucks.broker.TabletDesk.Admitted;
import de.leerplan.trucks.client.Login;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class TabletDeskTest {
    private static final Instant NOW = Instant.parse("2026-07-14T04:00:00Z");
    private static final TruckId TRUCK = new TruckId("OF-SW 203");
    private static final String USER = "OF-SW%20203";

    private final Map<String, Login> logins = Credentials.newLogins(List.of(TRUCK));
    private final Credentials credentials = Credentials.of(logins);
    private final List<String> hungUp = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();
    private final TabletDesk desk = new TabletDesk(credentials, hungUp::add, kept::put);

    @Test
    void aCodeLetsOneTabletInAndTheOneBeforeOut() {
        String code = desk.invite(TRUCK, NOW);
        Admitted admitted = desk.admit(code, NOW).orElseThrow();
        assertThat(admitted.truck()).isEqualTo(TRUCK);
        assertThat(credentials.accepts(USER, admitted.login().secret())).isTrue();
        assertThat(credentials.accepts(USER, logins.get(USER).secret())).isFalse();
        assertThat(hungUp).containsExactly(USER);
        assertThat(kept).containsEntry(USER, admitted.login().secret());
        assertThat(desk.admit(code, NOW)).as("a second time").isEmpty();
    }

    @Test
    void aCodeMayBeTypedAsItComes() {
        String code = desk.invite(TRUCK, NOW);
        String typed =
                code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4) + " ";
        assertThat(desk.admit(typed, NOW)).isPresent();
    }

    @Test
    void aCodeEndsAfterAQuarterOfAnHour() {
        String code = desk.invite(TRUCK, NOW);
        assertThat(desk.admit(code, NOW.plus(TabletDesk.VALID))).isEmpty();
    }

    @Test
    void aNewCodeMakesTheOlderVoid() {
        String older = desk.invite(TRUCK, NOW);
        String newer = desk.invite(TRUCK, NOW);
        assertThat(desk.admit(older, NOW)).isEmpty();
        assertThat(desk.admit(newer, NOW)).isPresent();
    }

    @Test
    void aLockedOutTruckIsCutOffForgottenAndItsCodeVoid() {
        String code = desk.invite(TRUCK, NOW);
        desk.lockOut(TRUCK);
        assertThat(credentials.accepts(USER, logins.get(USER).secret())).isFalse();
        assertThat(hungUp).containsExactly(USER);
        assertThat(kept).containsEntry(USER, "");
        assertThat(desk.admit(code, NOW)).isEmpty();
    }
}
