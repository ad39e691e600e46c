package de.leerplan.planning.cvrp;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.InstanceFile;

import java.nio.file.Path;
import java.util.Locale;

/// Reads `.vrp` files of CVRPLIB (TSPLIB 95 keywords: NAME, DIMENSION, CAPACITY, EDGE_WEIGHT_TYPE
/// EUC_2D, NODE_COORD_SECTION, DEMAND_SECTION, DEPOT_SECTION). Upper and lower case, tabs and
/// missing blanks make no difference; a rule that is not known is refused, never left aside.
public final class VrpFile {
    private static final int MOST_PLACES = 5_000;
    private static final int MOST_CAPACITY = 1_000_000_000;
    private static final String SECTION = "_SECTION";
    private static final String END = "EOF";

    private final InstanceFile file;
    private int at;
    private String name;
    private boolean euclidean;
    private int capacity;
    private VrpPlaces places = new VrpPlaces(0);

    private VrpFile(InstanceFile file) {
        this.file = file;
        name = file.name();
    }

    /// @throws Unusable naming the line if the file is no CVRP that can be solved
    public static VrpInstance read(Path path) {
        VrpFile reader = new VrpFile(InstanceFile.read(path, "a .vrp file of CVRPLIB"));
        reader.readAll();
        return reader.checked();
    }

    private void readAll() {
        while (at < file.size()) {
            String line = file.line(++at);
            String key = keyword(line);
            if (key.equals(END)) {
                return;
            }
            if (key.endsWith(SECTION)) {
                readSection(key);
            } else if (!line.isEmpty()) {
                readHeader(key, line);
            }
        }
    }

    // What stands before the colon, if there is one.
    private static String keyword(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon);
        return key.strip().toUpperCase(Locale.ROOT);
    }

    private void readHeader(String key, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw broken("'" + line + "' is neither 'KEY : VALUE' nor a section");
        }
        String value = line.substring(colon + 1).strip();
        switch (key) {
            case "NAME" -> name = value.isEmpty() ? name : value;
            case "TYPE" -> require("CVRP", value);
            case "EDGE_WEIGHT_TYPE" -> {
                require("EUC_2D", value);
                euclidean = true;
            }
            case "DIMENSION" -> places = new VrpPlaces(dimension(value));
            case "CAPACITY" -> capacity = capacity(value);
            case "DISTANCE", "VEHICLES" ->
                    throw broken("no limit but the capacity is understood, not " + key);
            default -> {
                // Comments and hints of other tools are allowed and of no use here.
            }
        }
    }

    private void require(String expected, String value) {
        if (!value.equalsIgnoreCase(expected)) {
            throw broken("only " + expected + " is understood, not '" + value + "'");
        }
    }

    private int dimension(String value) {
        int dimension = number(value, "dimension");
        if (dimension < 2 || dimension > MOST_PLACES) {
            throw broken("a dimension of 2 to " + MOST_PLACES + " is expected, not " + dimension);
        }
        return dimension;
    }

    private int capacity(String value) {
        int most = number(value, "capacity");
        if (most < 1 || most > MOST_CAPACITY) {
            throw broken("a capacity of 1 to " + MOST_CAPACITY + " is expected, not " + most);
        }
        return most;
    }

    private void readSection(String section) {
        while (at < file.size()) {
            String line = file.line(at + 1);
            String key = keyword(line);
            if (key.equals(END) || key.endsWith(SECTION) || line.contains(":")) {
                return;
            }
            at++;
            if (!line.isEmpty()) {
                readRow(section, line.split("\\s+"));
            }
        }
    }

    private void readRow(String section, String[] words) {
        switch (section) {
            case "NODE_COORD_SECTION" -> {
                int place = place(words, 3);
                once(places.locate(place, coordinate(words[1]), coordinate(words[2])), place);
            }
            case "DEMAND_SECTION" -> {
                int place = place(words, 2);
                once(places.demand(place, demand(place, words[1])), place);
            }
            case "DEPOT_SECTION" -> readDepot(number(words[0], "depot"));
            default -> throw broken("the section " + section + " is not understood");
        }
    }

    private int place(String[] words, int columns) {
        if (words.length != columns) {
            throw broken(columns + " columns are expected, not " + words.length);
        }
        int place = number(words[0], "place");
        if (place < 1 || place > places.count()) {
            throw broken("place " + place + " is not within DIMENSION " + places.count());
        }
        return place - 1;
    }

    private void once(boolean first, int place) {
        if (!first) {
            throw broken("place " + (place + 1) + " stands in this section twice");
        }
    }

    private double coordinate(String word) {
        double value = file.decimal(at, word, "the coordinate").doubleValue();
        if (!(Math.abs(value) < VrpPlaces.FARTHEST)) {
            throw broken("a coordinate is beyond ±" + VrpPlaces.FARTHEST);
        }
        return value;
    }

    private int demand(int place, String word) {
        int demand = number(word, "demand");
        if (demand < 0) {
            throw broken("a demand must be 0 or more, not " + demand);
        }
        if (demand > 0 && place == 0) {
            throw broken("the depot (place 1) must have demand 0");
        }
        if (capacity == 0) {
            throw broken("CAPACITY must stand before the demands");
        }
        if (demand > capacity) {
            throw broken(
                    "place %d asks for %d, more than the capacity of %d: infeasible"
                            .formatted(place + 1, demand, capacity));
        }
        return demand;
    }

    private void readDepot(int depot) {
        if (depot != 1 && depot != -1) {
            throw broken("the depot must be place 1, not " + depot);
        }
    }

    private int number(String word, String what) {
        return file.whole(at, word, "the " + what);
    }

    private VrpInstance checked() {
        if (places.count() == 0 || capacity == 0 || !euclidean) {
            throw file.unfit("DIMENSION, CAPACITY or EDGE_WEIGHT_TYPE is missing");
        }
        int lacking = places.lacking();
        if (lacking >= 0) {
            throw file.unfit("place " + (lacking + 1) + " lacks a coordinate or a demand");
        }
        if (places.tooFarApart()) {
            throw file.unfit("the places lie too far apart to add up ways in 32 bits");
        }
        return places.instance(name, capacity);
    }

    private Unusable broken(String reason) {
        return file.broken(at, reason);
    }
}
