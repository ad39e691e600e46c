package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.operations.DayState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

/// Road works and traffic on a live day: by folder and by HTTP, with all that is real.
class RoadNewsLiveTest {
    private static final Instant MORNING = Instant.parse("2026-07-14T06:00:00Z");

    private static final String WORKS =
            """
            {"type": "FeatureCollection", "features": [
             {"id": "%s", "properties": {"vehicle_impact": "all-lanes-closed",
              "start_date": "2026-07-14T05:00:00Z", "end_date": "2026-07-14T17:00:00Z"},
              "geometry": {"type": "LineString", "coordinates":
               [[8.7830, 50.0992], [8.7860, 50.0982], [8.7888, 50.0973]]}}]}
            """;

    private static final String JAM =
            """
            <d2 xmlns="http://datex2.eu/schema/2/2_0"><situation><situationRecord id="T1">
             <situationRecordVersionTime>2026-07-14T05:58:00Z</situationRecordVersionTime>
             <gmlLineString><posList>50.0992 8.7830 50.0982 8.7860</posList></gmlLineString>
             <abnormalTrafficType>queuingTraffic</abnormalTrafficType>
            </situationRecord></situation></d2>
            """;

    @TempDir static Path shared;
    @TempDir Path data;

    private static World world;
    private final AtomicReference<Instant> clock = new AtomicReference<>(MORNING);
    private LiveRun run;

    @BeforeAll
    static void readTheCity() {
        world = World.sample(new Folders(shared));
    }

    @BeforeEach
    void start() {
        run = live();
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void aReportDroppedIntoTheFolderHoldsUntilItIsTakenAway() throws IOException {
        Path report = new Folders(data).closures().resolve("works.geojson");
        Files.writeString(report, WORKS.formatted("OF-1"));
        await().until(() -> state().closures().containsKey("OF-1"));
        assertThat(state().roads().inForce().closures()).hasSize(1);
        Files.delete(report);
        await().until(() -> state().closures().isEmpty());
    }

    @Test
    void aClosureThatComesAgainBeginsAndEndsByTheClock() throws Exception {
        String hours = "\"hours\": \"Mo-Fr 08:30-08:45\", \"vehicle_impact\"";
        String school = WORKS.formatted("OF-4").replace("\"vehicle_impact\"", hours);
        assertThat(post("/api/closures", school, token()).statusCode()).isEqualTo(200);
        assertThat(state().roads().inForce().closures()).isEmpty();

        clock.set(MORNING.plus(Duration.ofMinutes(30)));
        await().until(() -> state().roads().inForce().closures().size() == 1);
        clock.set(MORNING.plus(Duration.ofMinutes(45)));
        await().until(() -> state().roads().inForce().closures().isEmpty());
        assertThat(state().closures()).containsKey("OF-4");
    }

    @Test
    void aPostedReportIsAFactWhenItIsAnsweredAndOutlivesARestart() throws Exception {
        HttpResponse<String> answer = post("/api/closures", WORKS.formatted("OF-2"), token());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"stored\":1");
        assertThat(state().closures()).containsKey("OF-2");
        run.close();
        run = live();
        assertThat(state().closures()).containsKey("OF-2");
    }

    @Test
    void aPostedJamSlowsTheStreetsOfThePlanner() throws Exception {
        assertThat(post("/api/traffic", JAM, token()).statusCode()).isEqualTo(200);
        // Of the 5.7 times, the rush hour itself explains 1.2.
        assertThat(pace()).isEqualTo(1.2);
        assertThat(state().roads().inForce().slow())
                .singleElement()
                .satisfies(slow -> assertThat(slow.factor()).isEqualTo(5.7 / 1.2));
    }

    @Test
    void aDayBeginsWithTheEstimateOfItsHoursAndAPostedTableReplacesIt() throws Exception {
        await().until(() -> pace() == 1.2);
        assertThat(post("/api/traffic", "days,from,to,pace\nworkday,8,9,1.5\n", token()).body())
                .contains("\"stored\":1");
        assertThat(pace()).isEqualTo(1.5);
        run.close();
        run = live();
        assertThat(pace()).isEqualTo(1.5);
    }

    private double pace() {
        return state().roads().pace(state().now(), state().city().zone());
    }

    @Test
    void strangersAndNonsenseChangeNothing() throws Exception {
        assertThat(post("/api/closures", WORKS.formatted("OF-3"), "guess").statusCode())
                .isEqualTo(401);
        HttpResponse<String> nonsense = post("/api/closures", "{\"a\": 1}", token());
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.body()).contains("no known report", "remedy");
        assertThat(state().closures()).isEmpty();
    }

    private DayState state() {
        return run.loop().state();
    }

    private String token() throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("sources.secrets"))) {
            secrets.load(in);
        }
        return String.valueOf(secrets.values().iterator().next());
    }

    private HttpResponse<String> post(String path, String body, String token) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(run.httpPort(), path));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + token)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private LiveRun live() {
        return LiveDay.start(world, data, clock::get);
    }
}
