package de.leerplan.intake;

import de.leerplan.operations.Refusal;

import io.javalin.http.Context;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a sender is told: a status and one JSON object. A refusal has `error` and `remedy`.
record HttpAnswer(int status, Map<String, ?> body) {
    static final HttpAnswer UNKNOWN_SENDER =
            refusal(
                    401,
                    "no known token",
                    "send the header 'Authorization: Bearer <token>', or Basic with the source's"
                            + " name and token");
    static final HttpAnswer TOO_OFTEN =
            refusal(429, "too many messages", "wait a second; send several readings as an array");
    static final HttpAnswer TOO_LONG =
            refusal(
                    413,
                    "longer than %d bytes".formatted(HttpIntake.LONGEST),
                    "send fewer readings in one message");
    static final HttpAnswer NO_TEXT =
            refusal(
                    415,
                    "Protocol Buffers or other binary data",
                    "set the network server's integration to JSON");
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
            case Receipt.Rejected(Decoding.Refused why) ->
                    refusal(status(why.kind()), why.reason(), why.remedy());
        };
    }

    /// What is wrong; empty where nothing is.
    String error() {
        return body.get("error") instanceof String error ? error : "";
    }

    /// What the sender is to do; empty where nothing is wrong.
    String remedy() {
        return body.get("remedy") instanceof String remedy ? remedy : "";
    }

    /// Whether the sender made a mistake.
    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    static HttpAnswer of(ReportDesk.Taken taken) {
        return switch (taken) {
            case ReportDesk.Taken.Stored(int entries, List<String> ignored) ->
                    new HttpAnswer(200, Map.of("stored", entries, "ignored", ignored));
            case ReportDesk.Taken.Refused(String reason, String remedy) ->
                    refusal(400, reason, remedy);
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
