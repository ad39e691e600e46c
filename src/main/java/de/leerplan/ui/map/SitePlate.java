package de.leerplan.ui.map;

import de.leerplan.model.Site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The plate of a depot or disposal site: where the site is, or beside what it would cover there.
///
/// @param x of its middle, pixels, as is `y`
record SitePlate(Site site, double x, double y, StepAside.Step step) {
    /// Half its side, pixels.
    static final double R = 9;

    /// Of the rim about it, pixels.
    static final double RIM = 1.5;

    private static final Outline OUTLINE =
            Outline.of(Patch.box(Box.around(0, 0, R + RIM, R + RIM)));

    /// Of all sites, in their order: the first choose first.
    static List<SitePlate> of(Collection<Site> sites, SignBoard board, StepAside aside) {
        Viewport view = board.view();
        List<SitePlate> plates = new ArrayList<>();
        for (Site site : sites) {
            double x = view.screenX(Mercator.x(site.place()));
            double y = view.screenY(Mercator.y(site.place()));
            StepAside.Step step = aside.place(site.id(), OUTLINE, x, y, board);
            plates.add(new SitePlate(site, x + step.dx(), y + step.dy(), step));
        }
        return plates;
    }
}
