package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.mqtt3.Mqtt3ClientBuilder;

import de.leerplan.trucks.Sample;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// Clients that knock at the doors of a `TestCounter`.
final class Doors {
    static final String NAME = Topic.nameOf(Sample.A);

    private Doors() {}

    static byte[] online() {
        return """
        {"headerId":1,"timestamp":"2026-07-14T04:00:00Z","version":"1.0","truck":"OF-SW 201",\
        "connectionState":"ONLINE"}\
        """
                .getBytes(StandardCharsets.UTF_8);
    }

    static Mqtt3ClientBuilder client(TestCounter counter, Login login) {
        return MqttClient.builder()
                .useMqttVersion3()
                .identifier(login.name())
                .serverHost("127.0.0.1")
                .serverPort(counter.broker.address().port())
                .simpleAuth()
                .username(login.name())
                .password(login.secret().getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth();
    }

    static Login signIn(TestCounter counter, String code) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = post(http, counter, code);
            assertThat(answer.statusCode()).isEqualTo(200);
            var told = JsonMapper.shared().readTree(answer.body());
            return new Login(told.path("name").asString(), told.path("secret").asString());
        }
    }

    static HttpResponse<String> post(HttpClient http, TestCounter counter, String code)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(counter.page.address() + "sign-in"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"" + code + "\"}"))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> get(HttpClient http, String address) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
