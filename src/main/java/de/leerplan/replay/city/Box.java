package de.leerplan.replay.city;

/// The upright rectangle around a line.
record Box(double west, double south, double east, double north) {

    static Box around(Line line) {
        double west = Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (Vec point : line.points()) {
            west = Math.min(west, point.x());
            south = Math.min(south, point.y());
            east = Math.max(east, point.x());
            north = Math.max(north, point.y());
        }
        return new Box(west, south, east, north);
    }

    boolean meets(Box other) {
        return west <= other.east
                && other.west <= east
                && south <= other.north
                && other.south <= north;
    }

    boolean contains(Vec point, double margin) {
        return point.x() > west - margin
                && point.x() < east + margin
                && point.y() > south - margin
                && point.y() < north + margin;
    }
}
