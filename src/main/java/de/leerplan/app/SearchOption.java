package de.leerplan.app;

import de.leerplan.planning.day.Method;

import picocli.CommandLine.Option;

/// How tours are searched: the switch to the fallback.
public final class SearchOption {
    @Option(
            names = "--method",
            defaultValue = "ruin_and_recreate",
            paramLabel = "M",
            description =
                    "How tours are searched: ruin_and_recreate, or plain:"
                            + " OptaPlanner's own moves alone, as a fallback"
                            + " (default: ${DEFAULT-VALUE}).")
    private Method method = Method.RUIN_AND_RECREATE;

    SearchOption() {}

    public Method method() {
        return method;
    }
}
