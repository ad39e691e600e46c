package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.operations.Refusal;
import de.leerplan.wording.Wording;

import io.javalin.http.Context;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a sender is told: a status and one JSON object. A refusal has `error` and `remedy`.
record HttpAnswer(int status, Map<String, ?> body) {
    static final HttpAnswer TOO_LONG_A_REPORT =
            refusal(
                    413,
                    "longer than %d bytes".formatted(HttpIntake.LONGEST_REPORT),
                    "send only what concerns the city");
    static final HttpAnswer NOT_STORED =
            refusal(503, "nothing of it could be stored", "send it again in a minute");

    static final HttpAnswer FAILED =
            refusal(500, "a fault of ours", "tell the dispatchers, whose log has it");

    static final HttpAnswer NO_SUCH_DOOR =
            refusal(404, "no such address", "POST readings to /api/readings: docs/readings.md");

    static final HttpAnswer NOT_SO =
            refusal(
                    405,
                    "not by this method",
                    "POST readings to /api/readings; GET /health tells how it goes");

    static HttpAnswer of(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Stored(int readings, long number) ->
                    new HttpAnswer(200, Map.of("stored", readings, "number", number));
            case Receipt.Noted() -> new HttpAnswer(204, Map.of());
            case Receipt.Waiting(int readings, List<String> devices, long number) ->
                    new HttpAnswer(
                            202,
                            Map.of(
                                    "stored",
                                    readings,
                                    "waiting",
                                    String.join(", ", devices),
                                    "number",
                                    number));
            case Receipt.Rejected(Decoding.Refused why) -> of(why.kind(), why.saying());
        };
    }

    /// Whether the sender made a mistake.
    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    static HttpAnswer of(Refusal kind, Saying saying) {
        return refusal(status(kind), saying);
    }

    static HttpAnswer of(ReportDesk.Taken taken) {
        return switch (taken) {
            case ReportDesk.Taken.Stored(int entries, List<String> ignored) ->
                    new HttpAnswer(200, Map.of("stored", entries, "ignored", ignored));
            case ReportDesk.Taken.Refused(Saying saying) -> refusal(400, saying);
        };
    }

    void to(Context request) {
        switch (status) {
            case 401 -> request.header("WWW-Authenticate", "Bearer");
            case 429 -> request.header("Retry-After", "1");
            case 503 -> request.header("Retry-After", "60");
            default -> {}
        }
        if (status == 204) {
            request.status(status);
            return;
        }
        request.status(status)
                .contentType("application/json")
                .result(JsonMapper.shared().writeValueAsString(new TreeMap<>(body)));
    }

    private static HttpAnswer refusal(int status, Saying saying) {
        return refusal(status, Wording.ENGLISH.tell(saying), Wording.remedyOf(saying));
    }

    private static HttpAnswer refusal(int status, String error, String remedy) {
        return new HttpAnswer(status, Map.of("error", error, "remedy", remedy));
    }

    private static int status(Refusal kind) {
        return switch (kind) {
            case MALFORMED, FUTURE, TOO_OLD -> 400;
            case NO_TOKEN -> 401;
            case TOO_LONG -> 413;
            case BINARY -> 415;
            case UNKNOWN_CONTAINER -> 422;
            case TOO_MANY_DEVICES, TOO_OFTEN -> 429;
        };
    }
}
