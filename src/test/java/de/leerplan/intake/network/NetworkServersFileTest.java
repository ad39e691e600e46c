package de.leerplan.intake.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class NetworkServersFileTest {
    @TempDir private Path directory;

    @Test
    void aServerIsReadWithItsSecret() throws IOException {
        List<NetworkServer> servers =
                read(
                        Map.of("chirp", "word", "flat", "token", "bare", "token"),
                        "chirp.address = mqtts://lns.example.org",
                        "chirp.user = leerplan",
                        "chirp.topics = application/+/device/+/event/+, other/#",
                        "flat.address = mqtt://10.0.0.7:1884",
                        "flat.topics = bins/#",
                        "flat.token-as-user = yes",
                        "flat.client-id = console-2",
                        "bare.address = mqtt://b",
                        "bare.topics = x");

        assertThat(servers)
                .extracting(NetworkServer::name, s -> s.broker().toString(), NetworkServer::login)
                .containsExactly(
                        row("bare", "mqtt://b:1883", new NetworkLogin("bare", "token")),
                        row(
                                "chirp",
                                "mqtts://lns.example.org:8883",
                                new NetworkLogin("leerplan", "word")),
                        row("flat", "mqtt://10.0.0.7:1884", new NetworkLogin("token", "")));
        assertThat(servers)
                .extracting(NetworkServer::clientId)
                .containsExactly("leerplan-bare", "leerplan-chirp", "console-2");
        assertThat(servers.get(1).topics())
                .containsExactly("application/+/device/+/event/+", "other/#");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.topics = x                                     | a.address",
                "a.address = http://h;a.topics = x                | a.address",
                "a.address = mqtt://u:secret-4711@h;a.topics = x  | a.address",
                "a.address = mqtt://h:99999;a.topics = x          | a.address",
                "a.address = mqtt://h                             | a.topics",
                "a.address = mqtt://h;a.topics = x/y+             | a.topics",
                "a.address = mqtt://h;a.topics = #/x              | a.topics",
                "a.address = mqtt://h;a.topics = x;a.password = p | a.password",
                "a.address = mqtt://h;a.topics = x;a.ca = ca.pem  | a.ca",
                "a.address = mqtts://h;a.topics = x;a.ca = no.pem | no.pem",
                "a.address = mqtt://h;a.topics = x;a.token-as-user = yes | a.token-as-user",
            })
    void aWrongSettingIsNamedAndNoSecretShown(String lines, String named) {
        assertThatThrownBy(() -> read(Map.of(), lines.split(";")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("4711");
    }

    @Test
    void aSecretOfNobodyIsRefused() {
        assertThatThrownBy(
                        () ->
                                read(
                                        Map.of("b", "word-4711"),
                                        "a.address = mqtt://h",
                                        "a.topics = x"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("'b'")
                .hasMessageNotContaining("4711");
    }

    private List<NetworkServer> read(Map<String, String> secrets, String... lines)
            throws IOException {
        Path file = directory.resolve("network-servers.properties");
        return new NetworkServersFile(Files.write(file, List.of(lines)), secrets).read();
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }
}
