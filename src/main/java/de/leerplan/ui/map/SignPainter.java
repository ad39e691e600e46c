package de.leerplan.ui.map;

import de.leerplan.model.City;
import de.leerplan.model.Site;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.Graphics2D;
import java.util.Collection;
import java.util.List;

/// Finds room for what stands still on a picture, the most lasting first, and then paints it.
final class SignPainter {
    private final Graphics2D g;
    private final Job job;
    private final SignBoard board;
    private final StepAside aside;
    private final SitePainter sitePainter;
    private List<SitePlate> plates = List.of();
    private List<Label> names = List.of();
    private List<OrderSpot> orders = List.of();
    private List<StopBadge> badges = List.of();

    /// @param board what lies on the picture already
    SignPainter(Graphics2D g, Job job, Crowd crowd, SignBoard board, StepAside aside) {
        this.g = g;
        this.job = job;
        this.board = board;
        this.aside = aside;
        this.sitePainter = new SitePainter(g, job.view(), job.theme(), crowd);
    }

    void placeSites(Collection<Site> sites) {
        plates = SitePlate.of(sites, board, aside);
        names = sitePainter.name(plates, board);
    }

    void placeOrders(DayState state) {
        if (job.layers().contains(MapLayer.ORDERS)) {
            orders = OrderSpot.of(state, board, aside);
        }
    }

    /// @param tours those whose stops are numbered, most important first
    void numberStops(List<TourLine> tours, double binSize) {
        badges = StopBadge.of(tours, board, orders, binSize);
    }

    StillSigns paint(City city) {
        StopNumbers numbers = new StopNumbers(g, job.view(), Ink.of(job.theme(), Token.LAND));
        badges.forEach(badge -> numbers.paint(badge, Ink.of(Theme.tour(city, badge.truck()))));
        new OrderSign(g, job.theme()).paint(job.view(), orders);
        sitePainter.paint(plates);
        names.forEach(name -> name.paint(g));
        return new StillSigns(board.figures(), orders);
    }
}
