package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A list of devices as CSV: `dev_eui,container,sensor`, with that line as its head.
public final class DeviceFile {
    private static final String HEAD = "dev_eui,container,sensor";

    private DeviceFile() {}

    /// @throws Unusable if the file cannot be read, or a line of it; names file and line
    public static DeviceBook read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().equalsIgnoreCase(HEAD)) {
            throw new Unusable(file + ", line 1: no head", "begin the file with " + HEAD);
        }
        List<Device> devices = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                devices.add(device(file, i + 1, lines.get(i)));
            }
        }
        return DeviceBook.of(devices);
    }

    private static Device device(Path file, int number, String line) {
        String[] cells = line.split(",", -1);
        try {
            if (cells.length != 3) {
                throw new IllegalArgumentException(cells.length + " cells instead of 3");
            }
            return new Device(
                    new DevEui(cells[0]), new ContainerId(cells[1].strip()), cells[2].strip());
        } catch (IllegalArgumentException e) {
            throw new Unusable(
                    "%s, line %d: %s".formatted(file, number, e.getMessage()),
                    "write it as " + HEAD,
                    e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new Unusable(file + " cannot be read", "check that it is there, in UTF-8", e);
        }
    }
}
