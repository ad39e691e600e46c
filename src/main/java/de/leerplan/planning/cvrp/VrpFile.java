package de.leerplan.planning.cvrp;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// Reads `.vrp` files of CVRPLIB (TSPLIB 95 keywords: NAME, DIMENSION, CAPACITY, EDGE_WEIGHT_TYPE
/// EUC_2D, NODE_COORD_SECTION, DEMAND_SECTION, DEPOT_SECTION) and the cost line of `.sol` files.
public final class VrpFile {
    private static final int MOST_PLACES = 5_000;
    private static final long MOST_BYTES = 5_000_000;
    private static final String SECTION = "_SECTION";

    private final Path file;
    private final List<String> lines;
    private int at;
    private String name;
    private int dimension;
    private int capacity;
    private double[] x = new double[0];
    private double[] y = new double[0];
    private int[] demand = new int[0];
    private int[] demandLine = new int[0];

    private VrpFile(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        name = file.getFileName().toString();
    }

    /// @throws Unusable naming the line if the file is no CVRP that can be solved
    public static VrpInstance read(Path file) {
        VrpFile reader = new VrpFile(file, lines(file));
        reader.readAll();
        return reader.checked();
    }

    /// The best known cost, if a `.sol` file stands beside `file`.
    public static OptionalLong bestKnown(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.vrp$", ".sol");
        Path solution = file.resolveSibling(name);
        if (name.endsWith(".vrp") || !Files.exists(solution)) {
            return OptionalLong.empty();
        }
        for (String line : lines(solution)) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 2 && words[0].equalsIgnoreCase("cost")) {
                return OptionalLong.of(cost(solution, words[1]));
            }
        }
        return OptionalLong.empty();
    }

    private static long cost(Path solution, String word) {
        try {
            return Math.round(Double.parseDouble(word));
        } catch (NumberFormatException e) {
            throw new Unusable(
                    solution + ": the cost '" + word + "' is no number",
                    "mend the line or remove the file",
                    e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unusable(
                        file + ": is bigger than " + MOST_BYTES + " bytes",
                        "give an instance of at most " + MOST_PLACES + " places");
            }
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new Unusable(file + ": no such file", "check the path", e);
        } catch (MalformedInputException e) {
            throw new Unusable(file + ": is no text", "give a .vrp file of CVRPLIB", e);
        } catch (IOException e) {
            throw new Unusable(file + ": cannot be read", "check the file and its rights", e);
        }
    }

    private void readAll() {
        while (at < lines.size()) {
            String line = lines.get(at++).strip();
            if (line.equals("EOF")) {
                return;
            }
            if (line.endsWith(SECTION)) {
                readSection(line);
            } else if (!line.isEmpty()) {
                readHeader(line);
            }
        }
    }

    private void readHeader(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw broken("'" + line + "' is neither 'KEY : VALUE' nor a section");
        }
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon).strip().toUpperCase(Locale.ROOT)) {
            case "NAME" -> name = value;
            case "TYPE" -> require("CVRP", value);
            case "EDGE_WEIGHT_TYPE" -> require("EUC_2D", value);
            case "DIMENSION" -> dimension = dimension(value);
            case "CAPACITY" -> capacity = number(value, "capacity");
            default -> {
                // Comments and hints of other tools are allowed and of no use here.
            }
        }
    }

    private void require(String expected, String value) {
        if (!value.equals(expected)) {
            throw broken("only " + expected + " is understood, not '" + value + "'");
        }
    }

    private int dimension(String value) {
        int places = number(value, "dimension");
        if (places < 2 || places > MOST_PLACES) {
            throw broken("a dimension of 2 to " + MOST_PLACES + " is expected, not " + places);
        }
        x = new double[places];
        y = new double[places];
        Arrays.fill(x, Double.NaN);
        demand = new int[places];
        Arrays.fill(demand, -1);
        demandLine = new int[places];
        return places;
    }

    private void readSection(String section) {
        while (at < lines.size()) {
            String line = lines.get(at).strip();
            if (line.equals("EOF") || line.endsWith(SECTION) || line.contains(":")) {
                return;
            }
            at++;
            if (!line.isEmpty() && !readRow(section, line.split("\\s+"))) {
                return;
            }
        }
    }

    private boolean readRow(String section, String[] words) {
        return switch (section) {
            case "NODE_COORD_SECTION" -> readPlace(words);
            case "DEMAND_SECTION" -> readDemand(words);
            case "DEPOT_SECTION" -> readDepot(words);
            default -> throw broken("the section " + section + " is not understood");
        };
    }

    private boolean readPlace(String[] words) {
        int place = place(words, 3);
        try {
            x[place] = Double.parseDouble(words[1]);
            y[place] = Double.parseDouble(words[2]);
        } catch (NumberFormatException e) {
            throw broken("a coordinate is no number");
        }
        if (!(Math.abs(x[place]) < 1e8 && Math.abs(y[place]) < 1e8)) {
            throw broken("a coordinate is beyond ±100,000,000");
        }
        return true;
    }

    private boolean readDemand(String[] words) {
        int place = place(words, 2);
        demand[place] = number(words[1], "demand");
        demandLine[place] = at;
        if (demand[place] < 0) {
            throw broken("a demand must be 0 or more, not " + demand[place]);
        }
        return true;
    }

    private boolean readDepot(String[] words) {
        int depot = number(words[0], "depot");
        if (depot != 1 && depot != -1) {
            throw broken("the depot must be place 1, not " + depot);
        }
        return depot != -1;
    }

    private int place(String[] words, int columns) {
        if (words.length != columns) {
            throw broken(columns + " columns are expected, not " + words.length);
        }
        int place = number(words[0], "place");
        if (place < 1 || place > dimension) {
            throw broken("place " + place + " is not within DIMENSION " + dimension);
        }
        return place - 1;
    }

    private int number(String word, String what) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw broken("the " + what + " '" + word + "' is no whole number");
        }
    }

    private VrpInstance checked() {
        if (dimension == 0 || capacity <= 0) {
            throw whole("DIMENSION or CAPACITY is missing");
        }
        for (int place = 0; place < dimension; place++) {
            if (Double.isNaN(x[place]) || demand[place] < 0) {
                throw whole(
                        "place " + (place + 1) + " lacks a coordinate or a demand of 0 or more");
            }
            if (demand[place] > capacity) {
                at = demandLine[place];
                throw broken(
                        "place %d asks for %d, more than the capacity of %d: infeasible"
                                .formatted(place + 1, demand[place], capacity));
            }
        }
        if (demand[0] != 0) {
            at = demandLine[0];
            throw broken("the depot (place 1) must have demand 0");
        }
        return new VrpInstance(name, capacity, x, y, demand);
    }

    private Unusable broken(String reason) {
        return new Unusable("%s, line %d: %s".formatted(file, at, reason), "mend the line");
    }

    private Unusable whole(String reason) {
        return new Unusable(file + ": " + reason, "complete the file");
    }
}
