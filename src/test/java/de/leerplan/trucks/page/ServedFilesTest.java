package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpClient;
import java.util.List;

/// What the page serves and what not.
class ServedFilesTest {
    @Test
    void onlyThePagesOwnFilesAreServed() throws Exception {
        try (TestCounter counter = new TestCounter();
                HttpClient http = HttpClient.newHttpClient()) {
            String base = counter.page.address();
            assertThat(Doors.get(http, base + "driver.js").statusCode()).isEqualTo(200);
            for (String path : List.of("../texts/desk_de.properties", "nothing.js", "%2e%2e/x")) {
                assertThat(Doors.get(http, base + path).statusCode()).isGreaterThanOrEqualTo(400);
            }
        }
    }
}
