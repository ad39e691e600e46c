package de.leerplan.forecast;

/// How far days, and quarters of days, differed from what was expected: sums that fade.
///
/// @param parts expected rises of six-hour parts added up, points
/// @param partSquares their squares added up
/// @param partMisses squared differences from what came in, added up
/// @param days the same of whole days
public record Scatter(
        double parts,
        double partSquares,
        double partMisses,
        double days,
        double daySquares,
        double dayMisses) {
    public static final Scatter NONE = new Scatter(0, 0, 0, 0, 0, 0);

    private static final double FADES = 0.98;

    Scatter faded() {
        return scaled(FADES);
    }

    Scatter part(double expected, double came) {
        double miss = (came - expected) * (came - expected);
        return new Scatter(
                parts + expected,
                partSquares + expected * expected,
                partMisses + miss,
                days,
                daySquares,
                dayMisses);
    }

    Scatter day(double expected, double came) {
        double miss = (came - expected) * (came - expected);
        return new Scatter(
                parts,
                partSquares,
                partMisses,
                days + expected,
                daySquares + expected * expected,
                dayMisses + miss);
    }

    Scatter plus(Scatter other, int sign) {
        return new Scatter(
                parts + sign * other.parts,
                partSquares + sign * other.partSquares,
                partMisses + sign * other.partMisses,
                days + sign * other.days,
                daySquares + sign * other.daySquares,
                dayMisses + sign * other.dayMisses);
    }

    Scatter scaled(double by) {
        return new Scatter(
                by * parts,
                by * partSquares,
                by * partMisses,
                by * days,
                by * daySquares,
                by * dayMisses);
    }

    /// Variance = perPoint · rise + (daily · rise)², solved from both sums by Cramer's rule; within
    /// bounds that keep a bad week from making the forecast certain or useless.
    Spread solved() {
        double determinant = parts * daySquares - days * partSquares;
        double perPoint = (partMisses * daySquares - dayMisses * partSquares) / determinant;
        double daily2 = (parts * dayMisses - days * partMisses) / determinant;
        if (!(Math.abs(determinant) > 1e-6)) {
            return Spread.USUAL;
        }
        if (!(daily2 > 0)) {
            perPoint = dayMisses / days;
            daily2 = 0;
        } else if (!(perPoint > 0)) {
            perPoint = 0;
            daily2 = dayMisses / daySquares;
        }
        return new Spread(Math.clamp(perPoint, 0.3, 15), Math.clamp(Math.sqrt(daily2), 0.05, 0.8));
    }
}
