package de.leerplan.planning.search;

/// A fast, seeded source of luck (xorshift64*, Vigna 2016): the same seed gives the same search.
public final class Chance {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long state;

    public Chance(long seed) {
        long mixed = (seed + 1) * MIX;
        state = mixed == 0 ? MIX : mixed;
        for (int i = 0; i < 8; i++) {
            next();
        }
    }

    private long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /// A whole number in `0..bound-1`.
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /// A share in `[0, 1)`.
    public double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
