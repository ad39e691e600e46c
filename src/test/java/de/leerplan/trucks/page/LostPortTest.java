package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.Sample;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.SecretKeeper;
import de.leerplan.trucks.broker.TabletDesk;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;

/// Somebody may take a port between our look at it and the page's.
class LostPortTest {
    private final City city = Sample.city(1);
    private final BaseMap map = new BaseMap(List.of(), Sample.DEPOT, Sample.place(50), "Skizze");
    private final TabletDesk desk =
            new TabletDesk(
                    Credentials.of(Credentials.newLogins(city.trucks().keySet())),
                    _ -> {},
                    SecretKeeper.FORGETFUL);

    @Test
    void aPortTakenAtTheLastMomentIsSaidPlainly() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            PageSettings lost = new PageSettings("127.0.0.1", port, 1, Optional.empty());
            assertThatThrownBy(
                            () ->
                                    DriverPage.listening(
                                            lost, city, map, desk, () -> Sample.SIX, _ -> {}))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("Port " + port + " on 127.0.0.1 for the driver page");
        }
    }
}
