package de.leerplan.replay.trial;

import de.leerplan.forecast.Belief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// How good forecasts were: reliability of the chance of an overflow, pinball loss and mean error
/// of the fill.
public final class ForecastScore {
    private static final double[] QUANTILES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

    /// Fewer forecasts than this say nothing of a class.
    private static final int LEAST = 50;

    private static final double FULL = 100;

    private final double[] chances = new double[10];
    private final long[] overflows = new long[10];
    private final long[] counts = new long[10];
    private final double[] baseErrors = new double[Simple.NAMES.length];
    private final long[] covered = new long[QUANTILES.length];
    private double error;
    private double pinball;
    private double brier;
    private long n;

    void add(Belief belief, double came, double[] baselines) {
        double chance = belief.chanceAbove(FULL);
        int decile = Math.clamp((int) (chance * 10), 0, 9);
        boolean over = came > FULL;
        chances[decile] += chance;
        overflows[decile] += over ? 1 : 0;
        counts[decile]++;
        brier += Math.pow(chance - (over ? 1 : 0), 2);
        error += Math.abs(belief.quantile(0.5) - came);
        for (int i = 0; i < QUANTILES.length; i++) {
            double quantile = belief.quantile(QUANTILES[i]);
            pinball += loss(QUANTILES[i], quantile, came) / QUANTILES.length;
            covered[i] += came <= quantile ? 1 : 0;
        }
        for (int i = 0; i < baselines.length; i++) {
            baseErrors[i] += Math.abs(baselines[i] - came);
        }
        n++;
    }

    public long count() {
        return n;
    }

    public List<Decile> reliability() {
        List<Decile> deciles = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double many = Math.max(1, counts[i]);
            deciles.add(new Decile(chances[i] / many, overflows[i] / many, counts[i]));
        }
        return deciles;
    }

    /// Largest difference between forecast and observed over classes of at least 50 forecasts,
    /// percentage points.
    public double maxDecileErrorPoints() {
        return reliability().stream()
                .filter(decile -> decile.n() >= LEAST)
                .mapToDouble(decile -> 100 * Math.abs(decile.forecast() - decile.observed()))
                .max()
                .orElse(0);
    }

    public double mae() {
        return error / Math.max(1, n);
    }

    public double pinball() {
        return pinball / Math.max(1, n);
    }

    public double baselineMae(int which) {
        return baseErrors[which] / Math.max(1, n);
    }

    /// A table for people.
    public String table() {
        StringBuilder out = new StringBuilder("chance of overflow  forecast  observed        n\n");
        for (int i = 0; i < counts.length; i++) {
            Decile decile = reliability().get(i);
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%3d–%3d %%          %7.1f %%  %6.1f %%  %7d%n",
                            10 * i,
                            10 * i + 10,
                            100 * decile.forecast(),
                            100 * decile.observed(),
                            decile.n()));
        }
        out.append("share below quantile");
        for (int i = 0; i < QUANTILES.length; i++) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "  %.0f: %.1f",
                            100 * QUANTILES[i],
                            100.0 * covered[i] / Math.max(1, n)));
        }
        out.append(
                String.format(
                        Locale.ROOT,
                        "%nmean error %.2f points, pinball loss %.2f, Brier %.4f%n",
                        mae(),
                        pinball(),
                        brier / Math.max(1, n)));
        for (int i = 0; i < Simple.NAMES.length; i++) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%-13s mean error %.2f points, pinball loss %.2f%n",
                            Simple.NAMES[i],
                            baselineMae(i),
                            baselineMae(i) / 2));
        }
        return out.toString();
    }

    /// The same as JSON members, without braces.
    public String json() {
        StringJoiner deciles = new StringJoiner(",", "[", "]");
        for (Decile decile : reliability()) {
            deciles.add(
                    String.format(
                            Locale.ROOT,
                            "{\"forecast\":%.4f,\"observed\":%.4f,\"n\":%d}",
                            decile.forecast(),
                            decile.observed(),
                            decile.n()));
        }
        StringJoiner baselines = new StringJoiner(",", "{", "}");
        for (int i = 0; i < Simple.NAMES.length; i++) {
            // A single figure for every quantile loses half its absolute error.
            baselines.add(
                    String.format(
                            Locale.ROOT,
                            "\"%s\":{\"mae\":%.3f,\"pinball\":%.3f}",
                            Simple.NAMES[i],
                            baselineMae(i),
                            baselineMae(i) / 2));
        }
        return String.format(
                Locale.ROOT,
                "\"n\":%d,\"max_decile_error_points\":%.2f,\"pinball\":%.3f,\"mae\":%.3f,"
                        + "\"brier\":%.5f,\"baselines\":%s,\"reliability\":%s",
                n,
                maxDecileErrorPoints(),
                pinball(),
                mae(),
                brier / Math.max(1, n),
                baselines,
                deciles);
    }

    private static double loss(double quantile, double guess, double came) {
        double under = came - guess;
        return under >= 0 ? quantile * under : (quantile - 1) * under;
    }
}
