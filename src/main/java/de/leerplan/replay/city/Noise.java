package de.leerplan.replay.city;

/// Smooth value noise between −1 and 1 whose hills are `scale` metres wide; the same for a given
/// seed and place on every machine.
record Noise(long seed, double scale) {

    double at(Vec point) {
        double x = point.x() / scale;
        double y = point.y() / scale;
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double u = smooth(x - column);
        double v = smooth(y - row);
        double south = corner(column, row) * (1 - u) + corner(column + 1, row) * u;
        double north = corner(column, row + 1) * (1 - u) + corner(column + 1, row + 1) * u;
        return south * (1 - v) + north * v;
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }

    // The finaliser of SplitMix64 spreads the three numbers over all bits.
    private double corner(long column, long row) {
        long bits = seed + column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return ((bits ^ (bits >>> 31)) >> 11) / (double) (1L << 52);
    }
}
