package de.leerplan.roads;

import de.leerplan.model.Leg;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// What lies nearest to one place, nearest first: numbers of places, and how far they are.
record Near(int[] place, int[] seconds, int[] metres) {
    /// Empty for a place that is not among them.
    Optional<Leg> to(int wanted) {
        for (int i = 0; i < place.length; i++) {
            if (place[i] == wanted) {
                return Optional.of(new Leg(metres[i], seconds[i]));
            }
        }
        return Optional.empty();
    }

    /// With other numbers for the places; those that have none are left out.
    Near renumbered(int[] now) {
        int[] left = IntStream.range(0, place.length).filter(i -> now[place[i]] >= 0).toArray();
        return new Near(
                Arrays.stream(left).map(i -> now[place[i]]).toArray(),
                Arrays.stream(left).map(i -> seconds[i]).toArray(),
                Arrays.stream(left).map(i -> metres[i]).toArray());
    }

    /// With one place more, if it is nearer than the last.
    ///
    /// @param self number of the place this is about
    /// @param into ways to the new place, from each
    Near with(int self, int fresh, Row into, int most) {
        int time = into.seconds(self);
        int n = place.length;
        boolean farther = n >= most && time >= seconds[n - 1];
        if (self == fresh || time >= Matrix.NO_WAY || farther || to(fresh).isPresent()) {
            return this;
        }
        int at = 0;
        while (at < n && seconds[at] <= time) {
            at++;
        }
        int size = Math.min(most, n + 1);
        return new Near(
                inserted(place, at, fresh, size),
                inserted(seconds, at, time, size),
                inserted(metres, at, into.metres(self), size));
    }

    private static int[] inserted(int[] values, int at, int value, int size) {
        int[] longer = Arrays.copyOf(values, size);
        System.arraycopy(values, at, longer, at + 1, size - at - 1);
        longer[at] = value;
        return longer;
    }
}
