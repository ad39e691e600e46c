package de.leerplan.architecture;

import java.util.Map;
import java.util.Set;

/// The table of ARCHITECTURE.md as data: each package below the root, and which of the others it
/// may use. A change here goes together with a change there and a decision record.
final class PackageTable {
    private static final Set<String> EDGE = Set.of("model", "operations");

    /// An edge that says what is wrong with what it was sent.
    private static final Set<String> DOOR = Set.of("model", "wording", "operations");

    /// Reads what a day's state believes, in the words of `forecast`.
    private static final Set<String> READER = Set.of("model", "forecast", "operations");

    static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("forecast", Set.of("model")),
                    Map.entry("wording", Set.of("model")),
                    Map.entry("roads", Set.of("model", "wording")),
                    Map.entry("operations", Set.of("model", "forecast")),
                    Map.entry("planning", Set.of("model", "roads", "operations")),
                    Map.entry("store", EDGE),
                    Map.entry("intake", DOOR),
                    Map.entry("trucks", DOOR),
                    Map.entry("replay", READER),
                    Map.entry("reports", READER),
                    Map.entry(
                            "ui", Set.of("model", "wording", "forecast", "operations", "reports")),
                    Map.entry(
                            "app",
                            Set.of(
                                    "model",
                                    "wording",
                                    "forecast",
                                    "roads",
                                    "operations",
                                    "planning",
                                    "store",
                                    "intake",
                                    "trucks",
                                    "replay",
                                    "reports",
                                    "ui")));

    private PackageTable() {}
}
