package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckDisconnected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.trucks.protocol.Topic.Channel;
import de.leerplan.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

class HearingTest {
    private static final Instant NOW = Sample.SIX.plusSeconds(3600);
    private static final String TODAY = "2026-07-14/OF-SW 201";

    private final Hearing hearing =
            new Hearing(
                    Sample.city(2),
                    new Whereabouts(Sample.DEPOT),
                    new OrderWriter(Sample.city(2)),
                    (_, photo, _) -> photo);

    @Test
    void anEmptyingBecomesAFact() {
        assertThat(hear(Channel.RESULT, emptied("r1", "OF-0003", NOW)))
                .containsExactly(
                        new ContainerEmptied(NOW, NOW, Sample.A, Sample.bin(3), new Load(20, 5)));
    }

    @Test
    void aResultThatComesTwiceCountsOnce() {
        hear(Channel.RESULT, emptied("r1", "OF-0003", NOW));
        assertThat(hear(Channel.RESULT, emptied("r1", "OF-0003", NOW))).isEmpty();
    }

    @Test
    void aResultIdUsedForSomethingElseIsRefused() {
        hear(Channel.RESULT, emptied("r1", "OF-0003", NOW));
        assertThat(refusal(Channel.RESULT, emptied("r1", "OF-0004", NOW)))
                .contains("duplicate result r1");
    }

    @Test
    void aSkippedStopSaysWhy() {
        String json =
                result("r2", "SKIPPED", "\"container\":\"OF-0003\",\"reason\":\"CONTAMINATED\"");
        assertThat(hear(Channel.RESULT, json))
                .containsExactly(
                        new StopSkipped(
                                NOW, NOW, Sample.A, Sample.bin(3), SkipReason.CONTAMINATED));
    }

    @Test
    void anUnknownContainerIsRefused() {
        assertThat(refusal(Channel.RESULT, emptied("r1", "OF-9999", NOW)))
                .isEqualTo("unknown container OF-9999");
    }

    @Test
    void anUnknownSiteIsRefused() {
        assertThat(refusal(Channel.RESULT, result("r3", "UNLOADED", "\"site\":\"Mond\"")))
                .isEqualTo("unknown site Mond");
    }

    @Test
    void anOrderWithoutANumberIsRefused() {
        String json = result("r4", "SKIPPED", "\"job\":\" \",\"reason\":\"CONTAMINATED\"");
        assertThat(refusal(Channel.RESULT, json)).startsWith("no job id");
    }

    @Test
    void aTimeInTheFutureIsRefused() {
        assertThat(refusal(Channel.RESULT, emptied("r1", "OF-0003", NOW.plusSeconds(600))))
                .startsWith("time in the future");
    }

    @Test
    void aClockAMinuteFastIsBelieved() {
        assertThat(hear(Channel.RESULT, emptied("r1", "OF-0003", NOW.plusSeconds(60))))
                .hasSize(1)
                .hasOnlyElementsOfType(ContainerEmptied.class);
    }

    @Test
    void yesterdaysResultIsRefused() {
        assertThat(refusal(Channel.RESULT, emptied("r1", "OF-0003", NOW.minusSeconds(86_400))))
                .startsWith("older than a working day");
    }

    @Test
    void aPositionBecomesAFact() {
        assertThat(hear(Channel.POSITION, position(8.7001, 50.1, NOW)))
                .containsExactly(
                        new TruckMoved(NOW, NOW, Sample.A, new GeoPoint(50.1, 8.7001), 90, 30));
    }

    @ParameterizedTest
    @CsvSource({"13.4, 52.5, far outside", "8.9, 50.1, that fast"})
    void aPositionNoTruckCanHaveIsRefused(double lon, double lat, String reason) {
        hear(Channel.POSITION, position(8.7, 50.1, NOW.minusSeconds(10)));
        assertThat(refusal(Channel.POSITION, position(lon, lat, NOW)))
                .startsWith("impossible position")
                .contains(reason);
    }

    @Test
    void aPositionOlderThanTheLastIsIgnored() {
        hear(Channel.POSITION, position(8.7, 50.1, NOW));
        assertThat(hear(Channel.POSITION, position(8.7, 50.1, NOW.minusSeconds(30)))).isEmpty();
    }

    @Test
    void anAcceptedTourIsAcknowledgedOnce() {
        assertThat(hear(Channel.STATE, state(TODAY, 3, "")))
                .containsExactly(new TourAcknowledged(NOW, Sample.A, 3));
        assertThat(hear(Channel.STATE, state(TODAY, 3, ""))).isEmpty();
    }

    @Test
    void yesterdaysTourIsNotAcknowledged() {
        assertThat(hear(Channel.STATE, state("2026-07-13/OF-SW 201", 40, ""))).isEmpty();
    }

    @Test
    void aRefusedTourSaysItsCode() {
        String error =
                """
                {"errorType":"OUTDATED_ORDER_UPDATE","orderId":"%s","orderUpdateId":2,"text":"old"}\
                """
                        .formatted(TODAY);
        assertThat(hear(Channel.STATE, state(TODAY, 3, error)))
                .containsExactly(
                        new TourAcknowledged(NOW, Sample.A, 3),
                        new TourRejected(NOW, Sample.A, 2, "OUTDATED_ORDER_UPDATE"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'   ', 0", "x, 70"})
    void aPhotoOfWhatCannotBeAContainerIsRefused(String id, int times) {
        String container = times == 0 ? id : id.repeat(times);
        String json =
                "{"
                        + header(NOW)
                        + ",\"photoId\":\"p1\",\"orderId\":\"\",\"number\":0,\"container\":\"%s\","
                                .formatted(container)
                        + "\"mediaType\":\"image/jpeg\",\"data\":\"/9j/4AAQ\",\"note\":\"\"}";
        assertThat(refusal(Channel.PHOTO, json)).isNotBlank();
    }

    @Test
    void aStateOrAConnectionOfTheFutureIsRefused() {
        String ahead = NOW.plusSeconds(600).toString();
        assertThat(refusal(Channel.STATE, state(TODAY, 3, "").replace(NOW.toString(), ahead)))
                .startsWith("time in the future");
        assertThat(refusal(Channel.CONNECTION, connection("ONLINE").replace(NOW.toString(), ahead)))
                .startsWith("time in the future");
    }

    @Test
    void trucksComeAndGo() {
        assertThat(hear(Channel.CONNECTION, connection("ONLINE")))
                .containsExactly(new TruckConnected(NOW, Sample.A));
        assertThat(hear(Channel.CONNECTION, connection("ONLINE"))).isEmpty();
        assertThat(hear(Channel.CONNECTION, connection("CONNECTIONBROKEN")))
                .containsExactly(new TruckDisconnected(NOW, Sample.A));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leerplan/v1/OF-SW%20201/position|garbage",
                "leerplan/v1/OF-SW%20201/position|{}",
                "leerplan/v1/OF-SW%20201/position|[1,2]",
                "leerplan/v1/OF-SW%20201/result|null",
                "leerplan/v1/OF-SW%20201/moods|{}",
                "leerplan/v1/Fremder/position|{}",
                "somewhere/else|{}"
            })
    void nonsenseIsRefusedWithAnExcerpt(String path, String payload) {
        assertThat(hearing.facts(path, payload, NOW))
                .singleElement()
                .isInstanceOfSatisfying(
                        MessageRefused.class,
                        refused -> {
                            assertThat(refused.source()).isEqualTo(path);
                            assertThat(refused.reason()).isNotBlank().doesNotContain("\n");
                            assertThat(refused.saying().flatMap(Wording.ENGLISH::told))
                                    .contains(refused.reason());
                            assertThat(refused.excerpt()).isEqualTo(payload);
                        });
    }

    @Test
    void aTruckThatSpeaksForAnotherIsRefused() {
        String json = position(8.7, 50.1, NOW);
        assertThat(hearing.facts("leerplan/v1/OF-SW%20202/position", json, NOW))
                .singleElement()
                .isInstanceOfSatisfying(
                        MessageRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo("speaks for truck OF-SW 201"));
    }

    private String refusal(Channel channel, String json) {
        List<Fact> facts = hear(channel, json);
        assertThat(facts).hasSize(1).hasOnlyElementsOfType(MessageRefused.class);
        return ((MessageRefused) facts.getFirst()).reason();
    }

    private List<Fact> hear(Channel channel, String json) {
        String path =
                "leerplan/v1/OF-SW%20201/" + channel.name().toLowerCase(java.util.Locale.ROOT);
        return hearing.facts(path, json, NOW);
    }

    private static String emptied(String id, String container, Instant at) {
        return result(
                id,
                "EMPTIED",
                at,
                "\"container\":\"%s\",\"amount\":{\"litres\":20,\"kilograms\":5}"
                        .formatted(container));
    }

    private static String result(String id, String outcome, String details) {
        return result(id, outcome, NOW, details);
    }

    private static String result(String id, String outcome, Instant at, String details) {
        return """
        {%s,"resultId":"%s","orderId":"%s","number":1,"outcome":"%s","note":"",%s}\
        """
                .formatted(header(at), id, TODAY, outcome, details);
    }

    private static String position(double lon, double lat, Instant at) {
        return "{%s,\"place\":[%s,%s],\"heading\":90,\"kmh\":30}".formatted(header(at), lon, lat);
    }

    private static String state(String order, int update, String errors) {
        return """
        {%s,"orderId":"%s","orderUpdateId":%d,"seenUpdateId":0,"lastStop":0,\
        "remainingStops":3,"paused":false,"actionStates":[],"errors":[%s]}\
        """
                .formatted(header(NOW), order, update, errors);
    }

    private static String connection(String state) {
        return "{%s,\"connectionState\":\"%s\"}".formatted(header(NOW), state);
    }

    private static String header(Instant at) {
        return "\"headerId\":1,\"timestamp\":\"%s\",\"version\":\"1.0\",\"truck\":\"OF-SW 201\""
                .formatted(at);
    }
}
