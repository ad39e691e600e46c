package de.leerplan.planning.fleet;

/// Drives a way minute by minute, each as fast as streets are then.
final class SlowDrive {
    private static final int MINUTE = 60;
    private static final double TIE = 1e-6;

    private SlowDrive() {}

    /// When a way that takes `drive` at pace 1 ends. Paces change at full minutes.
    static int end(Paces paces, int departs, int drive) {
        double now = departs;
        double left = drive;
        while (true) {
            double pace = paces.at((int) now);
            double edge = MINUTE * (Math.floor(now / MINUTE) + 1);
            double driven = (edge - now) / pace;
            if (driven > left) {
                return (int) Math.floor(now + left * pace + 0.5 + TIE);
            }
            left -= driven;
            now = edge;
        }
    }

    /// The slowest minute between two moments.
    static double slowest(Paces paces, int from, int to) {
        double slowest = paces.at(from);
        for (int minute = from; minute <= to; minute += MINUTE) {
            slowest = Math.max(slowest, paces.at(minute));
        }
        return Math.max(slowest, paces.at(to));
    }
}
