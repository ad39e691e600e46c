package de.leerplan.ui.map;

import de.leerplan.model.ContainerKind;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// The outline of each kind of container, as seen from the street.
final class BinShape {
    private BinShape() {}

    /// Within a square of `size` pixels centred on (0, 0).
    static Shape of(ContainerKind kind, double size) {
        double r = size / 2;
        return switch (kind) {
            case LITTER_BIN -> tapered(r);
            case WHEELIE_240 -> upright(r);
            case WHEELIE_1100 -> wide(r);
            case UNDERGROUND -> new Ellipse2D.Double(-r * 0.92, -r * 0.92, r * 1.84, r * 1.84);
            case GLASS_IGLOO -> dome(r);
            case SOLAR_PRESS -> slanted(r);
        };
    }

    private static Shape tapered(double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(-r * 0.84, -r * 0.92);
        path.lineTo(r * 0.84, -r * 0.92);
        path.lineTo(r * 0.62, r * 0.94);
        path.lineTo(-r * 0.62, r * 0.94);
        path.closePath();
        return path;
    }

    private static Shape upright(double r) {
        Area area = new Area(rounded(-r * 0.66, -r * 0.8, r * 1.32, r * 1.76, r * 0.4));
        area.add(new Area(rounded(-r * 0.82, -r, r * 1.64, r * 0.46, r * 0.3)));
        return area;
    }

    private static Shape wide(double r) {
        return rounded(-r * 1.15, -r * 0.74, r * 2.3, r * 1.52, r * 0.44);
    }

    private static Shape dome(double r) {
        Area area = new Area(new Arc2D.Double(-r, -r, 2 * r, 2.2 * r, 0, 180, Arc2D.CHORD));
        area.add(new Area(rounded(-r, 0, 2 * r, r * 0.9, r * 0.3)));
        return area;
    }

    private static Shape slanted(double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(-r * 0.76, -r * 0.45);
        path.lineTo(r * 0.76, -r * 1.02);
        path.lineTo(r * 0.76, r * 0.96);
        path.lineTo(-r * 0.76, r * 0.96);
        path.closePath();
        return path;
    }

    private static Shape rounded(double x, double y, double width, double height, double arc) {
        return new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    }
}
