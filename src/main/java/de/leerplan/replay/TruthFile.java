package de.leerplan.replay;

import de.leerplan.model.ContainerId;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads the truth of a sample day.
final class TruthFile {
    private TruthFile() {}

    static Truth read(Path file, Instant begins) {
        CsvFile rows = CsvFile.readZipped(file, "container", "fault", "percent");
        Map<ContainerId, double[]> courses = new LinkedHashMap<>();
        Map<ContainerId, Fault> faults = new LinkedHashMap<>();
        for (CsvRow row : rows.map(row -> row)) {
            ContainerId id = new ContainerId(row.text("container"));
            Fault fault = row.word("fault", Fault.class);
            if (fault != Fault.NONE) {
                faults.put(id, fault);
            }
            courses.put(id, row.numbers("percent"));
        }
        return new Truth(begins, courses, faults);
    }
}
