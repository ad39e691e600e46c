package de.leerplan.replay.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the hand-drawn plan: `streets.txt`, `areas.txt` and `quarters.txt` of one directory.
final class PlanReader {
    private final Path directory;
    private final List<Feature> features = new ArrayList<>();
    private final List<Street> railways = new ArrayList<>();
    private final List<Street> rivers = new ArrayList<>();

    PlanReader(Path directory) {
        this.directory = directory;
    }

    CityPlan read() throws IOException {
        for (String[] cells : rows("areas.txt")) {
            area(cells[0], cells[1], points(cells[2]));
        }
        List<Street> streets = new ArrayList<>();
        for (String[] cells : rows("streets.txt")) {
            streets.add(new Street(cells[0], cells[1], Spline.open(points(cells[2]))));
        }
        List<Quarter> quarters = new ArrayList<>();
        for (String[] cells : rows("quarters.txt")) {
            quarters.add(quarter(cells));
        }
        List<Street> beyond = new ArrayList<>();
        for (String[] cells : rows("beyond.txt")) {
            beyond(cells[0], cells[1], Spline.open(points(cells[2])), beyond);
        }
        return new CityPlan(Joints.joined(streets), features, railways, rivers, quarters, beyond);
    }

    /// The known places with their containers, each as cells.
    List<String[]> places() throws IOException {
        return rows("places.txt");
    }

    /// The stems of street names by theme.
    Map<String, String[]> stems() throws IOException {
        Map<String, String[]> out = new TreeMap<>();
        for (String[] cells : rows("names.txt")) {
            out.put(cells[0], cells[1].split(", *"));
        }
        return out;
    }

    private void beyond(String kind, String name, Line course, List<Street> beyond) {
        if (kind.startsWith("water:")) {
            features.add(new Feature("water", name, banks(course.resampled(25), kind)));
        } else {
            beyond.add(new Street(kind, name, course));
        }
    }

    /// The water along a centre line, as wide as `kind` says behind its colon.
    private static Area banks(Line centre, String kind) {
        double half = Double.parseDouble(kind.substring(kind.indexOf(':') + 1)) / 2;
        List<Vec> banks = new ArrayList<>(centre.shifted(half).points());
        banks.addAll(centre.shifted(-half).reversed().points());
        return new Area(banks);
    }

    private void area(String kind, String name, List<Vec> points) {
        String[] kindAndWidth = kind.split(":", 2);
        switch (kindAndWidth[0]) {
            case "rail" -> railways.add(new Street("rail", name, Spline.open(points)));
            case "river", "basin" -> {
                Line centre = Spline.open(points).resampled(25);
                rivers.add(new Street(kindAndWidth[0], name, centre));
                features.add(new Feature(kindAndWidth[0], name, banks(centre, kind)));
            }
            case "stadium", "industrial", "park", "cemetery" ->
                    features.add(new Feature(kind, name, new Area(points)));
            case "built", "town", "forest", "meadow" ->
                    features.add(new Feature(kind, name, new Area(Spline.closed(points))));
            default -> throw new IllegalArgumentException("areas.txt: unknown kind " + kind);
        }
    }

    private static Quarter quarter(String[] cells) {
        return new Quarter(
                cells[0],
                point(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]) / 100,
                cells[6],
                Integer.parseInt(cells[7]));
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(directory.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    private static List<Vec> points(String text) {
        List<Vec> out = new ArrayList<>();
        for (String pair : text.split(", *")) {
            out.add(point(pair));
        }
        return out;
    }

    static Vec point(String pair) {
        String[] numbers = pair.trim().split(" ");
        return Frame.point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
}
