package de.leerplan.forecast;

/// Which of the last readings were set aside, newest in the lowest bit.
public record Outliers(long bits) {
    static final Outliers NONE = new Outliers(0);

    private static final int SHORT = 12;
    private static final int MANY_OF_SHORT = 4;
    private static final int LONG = 24;
    private static final int MANY_OF_LONG = 5;

    Outliers after(boolean setAside) {
        return new Outliers(bits << 1 | (setAside ? 1 : 0));
    }

    /// The newest was right after all, since the one that follows says the same.
    Outliers rehabilitated() {
        return new Outliers(bits & ~1L);
    }

    /// How many of the last 24 were set aside.
    int ofLast24() {
        return among(LONG);
    }

    boolean many() {
        return among(SHORT) >= MANY_OF_SHORT || among(LONG) >= MANY_OF_LONG;
    }

    private int among(int last) {
        return Long.bitCount(bits & (1L << last) - 1);
    }
}
