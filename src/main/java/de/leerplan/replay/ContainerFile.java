package de.leerplan.replay;

import de.leerplan.model.Container;
import de.leerplan.model.District;
import de.leerplan.model.TimeWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Writes containers and districts in the form that [SampleCity] reads.
final class ContainerFile {
    /// Learned, or assumed, where they are missing or blank.
    private static final List<String> OPTIONAL = List.of("empty_mm", "full_mm");

    private static final String[] COLUMNS = {
        "id",
        "name",
        "kind",
        "fraction",
        "capacity_litres",
        "lat",
        "lon",
        "district",
        "service_seconds",
        "window_from",
        "window_to",
        "access_width_cm",
        "empty_mm",
        "full_mm",
        "sensor"
    };

    static final String REMARK = "remark";

    private ContainerFile() {}

    /// Without these no container is read.
    static String[] required() {
        return Arrays.stream(COLUMNS)
                .filter(column -> !OPTIONAL.contains(column))
                .toArray(String[]::new);
    }

    static void write(Path file, List<Container> containers) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# schematic/estimates: invented containers, not those of the real city");
        lines.add(String.join(",", COLUMNS) + "," + REMARK);
        containers.forEach(container -> lines.add(line(container)));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    static void writeDistricts(Path file, List<District> districts) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# schematic/estimates: positions within about 400 m");
        lines.add("name,lat,lon");
        for (District d : districts) {
            lines.add(
                    CsvCells.line(d.name(), degrees(d.centre().lat()), degrees(d.centre().lon())));
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static String line(Container c) {
        TimeWindow window = c.window();
        return CsvCells.line(
                c.id(),
                c.name(),
                c.kind(),
                c.fraction(),
                c.capacityLitres(),
                degrees(c.place().lat()),
                degrees(c.place().lon()),
                c.district(),
                c.service().toSeconds(),
                window.isAnyTime() ? "" : window.from(),
                window.isAnyTime() ? "" : window.to(),
                c.accessWidthCm(),
                c.calibration().emptyMm(),
                c.calibration().fullMm(),
                c.sensor(),
                c.remark().text());
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
