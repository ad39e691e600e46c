package de.leerplan.app;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportStep;
import de.leerplan.model.Stray;
import de.leerplan.roads.Located;

import java.util.List;
import java.util.Locale;

/// An import in the words of the command line.
final class ExtractText {
    private ExtractText() {}

    /// What was read, ignored, where it lies, how long it took, and how many places lie far off.
    static List<String> of(ExtractReport report) {
        long outside = report.strays().stream().filter(Stray::outside).count();
        return List.of(
                line("Read %s in %.1f s", report.file(), report.seconds()),
                line(
                        "  read                 %,9d nodes, %,d ways, %,d relations",
                        report.read().nodes(), report.read().ways(), report.read().relations()),
                line(
                        "  streets for trucks   %,9d stretches; %,d more closed to them; %,d turn"
                                + " bans",
                        report.streets(), report.closedToTrucks(), report.turnBans()),
                line(
                        "  drawn on the map     %,9d features, %,d buildings and %,d labels in it;"
                                + " %,d house numbers",
                        report.drawn().features(),
                        report.drawn().buildings(),
                        report.drawn().labels(),
                        report.drawn().addresses()),
                line(
                        "  ignored              %,9d ways, %,d relations and %,d points that are"
                                + " neither driven nor drawn",
                        report.ignored().ways(),
                        report.ignored().relations(),
                        report.ignored().nodes()),
                line("  cut off at the edge  %,9d ways", report.incomplete()),
                line(
                        "  from %.5f, %.5f to %.5f, %.5f",
                        report.southWest().lat(),
                        report.southWest().lon(),
                        report.northEast().lat(),
                        report.northEast().lon()),
                line(
                        "  %,d containers and sites lie more than %.0f m from any street, %,d of"
                                + " them outside",
                        report.strays().size(), Located.STRAY_METRES, outside));
    }

    static String of(Stray stray) {
        String metres =
                Double.isInfinite(stray.metres())
                        ? "no street within a kilometre"
                        : line("%.0f m", stray.metres());
        return "%s at %s: %s%s"
                .formatted(stray.id(), stray.place(), metres, stray.outside() ? ", outside" : "");
    }

    static String of(ImportStep step) {
        return switch (step) {
            case CHECK -> "Checking the file";
            case MAP -> "Reading the map";
            case STREETS -> "Reading the streets";
            case KEEP -> "Putting it in force";
        };
    }

    private static String line(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }
}
