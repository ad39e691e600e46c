package de.leerplan.planning.fleet;

import java.util.List;
import java.util.Random;

/// Made-up streets. How long a way takes has little to do with how far it is: streets are fast or
/// slow, one-way streets lengthen a way in one direction, by metres here and by seconds there, and
/// a way over a third place is often the shorter or the faster one. Some places lie together.
/// In some towns both directions are alike, in metres, in seconds, or in both.
///
/// Nothing is won by going round that would pay for charging: halts are there where they are
/// needed, and only there.
final class RandomWays {
    private static final int EXTENT = 10_000;

    private final Random random;
    private final int places;
    private final int[] metres;
    private final int[] times;
    private final int stepOfMetres;
    private final int stepOfTime;

    private RandomWays(Random random, int places, int stepOfMetres, int stepOfTime) {
        this.random = random;
        this.places = places;
        this.stepOfMetres = stepOfMetres;
        this.stepOfTime = stepOfTime;
        metres = new int[places * places];
        times = new int[places * places];
    }

    /// Ways of two classes of trucks between the same places, in whole steps.
    static List<Travel> of(Random random, int places, int stepOfMetres, int stepOfTime) {
        RandomWays made = new RandomWays(random, places, stepOfMetres, stepOfTime);
        made.lay();
        Travel all = made.travel();
        made.goRound();
        return List.of(all, made.travel());
    }

    private void lay() {
        int[] x = random.ints(places, 0, EXTENT).toArray();
        int[] y = random.ints(places, 0, EXTENT).toArray();
        for (int place = 1; place < places; place++) {
            if (random.nextInt(10) == 0) {
                x[place] = x[place - 1];
                y[place] = y[place - 1];
            }
        }
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                double way = Math.hypot(x[from] - x[to], y[from] - y[to]);
                if (way > 0) {
                    double longer = 1 + 0.2 * random.nextDouble();
                    double speed = 5 + 3 * random.nextDouble();
                    int round = random.nextInt(8) == 0 ? 300 + random.nextInt(1_700) : 0;
                    int waiting = random.nextInt(8) == 0 ? random.nextInt(300) : 0;
                    metres[from * places + to] = (int) Math.round(way * longer) + round;
                    times[from * places + to] = (int) Math.round(way / speed) + waiting;
                }
            }
        }
        if (random.nextInt(4) == 0) {
            bothDirectionsAlike(metres);
        }
        if (random.nextInt(4) == 0) {
            bothDirectionsAlike(times);
        }
    }

    private void bothDirectionsAlike(int... ways) {
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < from; to++) {
                ways[from * places + to] = ways[to * places + from];
            }
        }
    }

    /// For trucks that may not cross a river here but far away, and are slow anyway.
    private void goRound() {
        long south = random.nextLong();
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                boolean across = ((south >> from ^ south >> to) & 1) != 0;
                int way = from * places + to;
                metres[way] += across ? 500 + random.nextInt(2_500) : 0;
                times[way] = (int) (times[way] * (1 + 0.1 * random.nextDouble()));
                times[way] += across ? random.nextInt(500) : 0;
            }
        }
    }

    private Travel travel() {
        return Travel.full(places, steps(metres, stepOfMetres), steps(times, stepOfTime));
    }

    private static int[] steps(int[] exact, int step) {
        int[] steps = exact.clone();
        for (int i = 0; i < steps.length; i++) {
            steps[i] = exact[i] / step * step;
        }
        return steps;
    }
}
