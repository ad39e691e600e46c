package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDoorTest {
    @Test
    void aDoorForThisMachineNeedsNoWarning() {
        HttpDoor door = HttpDoor.loopback(8090);

        assertThat(door.address(8090)).isEqualTo("http://127.0.0.1:8090/api/readings");
        assertThat(door.warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::"})
    void aDoorForOthersSaysThatTokensTravelOpenly(String host) {
        assertThat(new HttpDoor(host, 0).warning().orElseThrow()).contains(host, "without TLS");
    }

    @Test
    void anAddressOfManyColonsIsPutInBrackets() {
        assertThat(new HttpDoor("::1", 0).address(9)).isEqualTo("http://[::1]:9/api/readings");
    }
}
