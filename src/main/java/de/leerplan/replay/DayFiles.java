package de.leerplan.replay;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.FactJson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Writes a sample day as the folder that [SampleDay] reads.
final class DayFiles {
    static final String PROPERTIES = "day.properties";
    static final String FACTS = "facts.jsonl.gz";
    static final String TRUTH = "truth.csv.gz";

    private DayFiles() {}

    static void write(Path folder, DayScript day, List<Fact> facts, Truth truth)
            throws IOException {
        Files.createDirectories(folder);
        properties(folder.resolve(PROPERTIES), day);
        lines(folder.resolve(FACTS), facts.stream().map(FactJson::write).toList());
        lines(folder.resolve(TRUTH), truth(truth));
    }

    private static void properties(Path file, DayScript day) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# schematic/estimates: an invented day");
        lines.add("date=" + day.date());
        lines.add("begins=" + day.begin());
        lines.add("ends=" + day.end());
        lines.add("seed=" + day.seed());
        for (Map.Entry<String, String> text : day.texts().entrySet()) {
            lines.add(text.getKey() + "=" + text.getValue());
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static List<String> truth(Truth truth) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# schematic/estimates: percent each half hour on a day on which nobody collects");
        lines.add("container,fault,percent");
        for (Map.Entry<ContainerId, double[]> entry : truth.courses().entrySet()) {
            StringBuilder percent = new StringBuilder();
            for (double value : entry.getValue()) {
                percent.append(percent.isEmpty() ? "" : " ");
                percent.append(String.format(Locale.ROOT, "%.1f", value));
            }
            lines.add(CsvCells.line(entry.getKey(), truth.fault(entry.getKey()), percent));
        }
        return lines;
    }

    // The gzip header that Java writes holds no time, so the same day gives the same bytes.
    private static void lines(Path file, List<String> lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 8192)) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
