package de.leerplan.ui.map;

import de.leerplan.model.Site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The plate of a depot or disposal site: where the site is, or beside another plate that it would
/// cover there.
///
/// @param x of its middle, pixels, as is `y`
record SitePlate(Site site, double x, double y) {
    /// Half its side, pixels.
    static final double R = 9;

    private static final double APART = 2 * R + 4;

    /// Of all sites, in their order: the first stay where they are.
    static List<SitePlate> of(Collection<Site> sites, Viewport view) {
        List<SitePlate> plates = new ArrayList<>();
        for (Site site : sites) {
            SitePlate plate =
                    new SitePlate(
                            site,
                            view.screenX(Mercator.x(site.place())),
                            view.screenY(Mercator.y(site.place())));
            for (SitePlate other : plates) {
                plate = plate.beside(other);
            }
            plates.add(plate);
        }
        return plates;
    }

    private SitePlate beside(SitePlate other) {
        double right = x - other.x;
        double down = y - other.y;
        if (Math.max(Math.abs(right), Math.abs(down)) >= APART) {
            return this;
        }
        return Math.abs(right) >= Math.abs(down)
                ? new SitePlate(site, other.x + Math.copySign(APART, right), y)
                : new SitePlate(site, x, other.y + Math.copySign(APART, down));
    }

    /// What signs of trucks rather leave to be seen.
    Figure figure(Viewport view) {
        return new Figure(view.worldX(x), view.worldY(y), R, Figure.Worth.SIGN);
    }
}
