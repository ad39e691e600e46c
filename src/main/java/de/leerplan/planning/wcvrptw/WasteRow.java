package de.leerplan.planning.wcvrptw;

import de.leerplan.planning.day.InstanceFile;

/// One line of a benchmark file that tells of a stop.
///
/// @param line from 1
record WasteRow(InstanceFile file, int line) {
    private static final int COLUMNS = 8;
    private static final int MIDNIGHT = 2400;
    private static final int HUNDREDTH_OF_HOUR = 36;
    private static final double DAY = 86_400;
    private static final double FARTHEST = 1e9;

    WasteStop stop() {
        String[] words = file.line(line).split("\\s+");
        if (words.length != COLUMNS) {
            throw file.broken(line, COLUMNS + " columns are expected, not " + words.length);
        }
        int opens = clock(words[3]);
        int closes = Math.min(clock(words[4]), hundredths(words[4]));
        if (closes < opens) {
            throw file.broken(line, "the time window ends before it starts");
        }
        double service = real(words[5], "the service time");
        double load = real(words[6], "the load");
        if (!(service >= 0 && service < DAY && load >= 0)) {
            throw file.broken(
                    line, "service time and load must not be negative, nor longer than a day");
        }
        return new WasteStop(
                file.whole(line, words[0], "the stop id"),
                coordinate(words[1]),
                coordinate(words[2]),
                opens,
                closes,
                (int) Math.ceil(service),
                load,
                kind(words[7]),
                line);
    }

    // The published 2100_stop.txt has windows such as 0775 to 1675: hours and hundredths of hours?
    // Of the two ways to read such a time, the narrower window is taken: it keeps either.
    private int clock(String hhmm) {
        int value = time(hhmm);
        return (value / 100 * 60 + value % 100) * 60;
    }

    private int hundredths(String hhmm) {
        int value = time(hhmm);
        return value % 100 < 60 ? Integer.MAX_VALUE : value * HUNDREDTH_OF_HOUR;
    }

    private int time(String hhmm) {
        int value = file.whole(line, hhmm, "the time");
        if (value < 0 || value > MIDNIGHT) {
            throw file.broken(line, "'" + hhmm + "' is no time HHMM");
        }
        return value;
    }

    private double coordinate(String word) {
        double value = real(word, "a coordinate");
        if (!(Math.abs(value) < FARTHEST)) {
            throw file.broken(line, "a coordinate is beyond ±1,000,000,000 ft");
        }
        return value;
    }

    private WasteStop.Kind kind(String word) {
        return switch (word) {
            case "0" -> WasteStop.Kind.DEPOT;
            case "1" -> WasteStop.Kind.STOP;
            case "2" -> WasteStop.Kind.LANDFILL;
            default ->
                    throw file.broken(line, "the stop type must be 0, 1 or 2, not '" + word + "'");
        };
    }

    private double real(String word, String what) {
        return file.decimal(line, word, what).doubleValue();
    }
}
