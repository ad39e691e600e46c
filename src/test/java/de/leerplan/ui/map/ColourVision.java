package de.leerplan.ui.map;

import java.awt.Color;

/// How colours look to people who lack one kind of cone (full dichromacy), after Viénot, Brettel
/// and Mollon, "Digital video colourmaps for checking the legibility of displays by dichromats",
/// 1999: matrices on linear RGB.
enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1),
    DEUTERANOPIA(0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// Coordinates L, a, b of CIE 1976 (D65) of what is seen.
    double[] lab(Color color) {
        double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                seen[row] += matrix[3 * row + i] * rgb[i];
            }
            seen[row] = Math.clamp(seen[row], 0, 1);
        }
        double x = 0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2];
        double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        double z = 0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2];
        double fx = root(x / 0.9505);
        double fy = root(y);
        double fz = root(z / 1.089);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    double lightness(Color color) {
        return lab(color)[0];
    }

    /// Distance of two colours (CIE 1976); from some 2.3 on people see any at all.
    double difference(Color one, Color other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
