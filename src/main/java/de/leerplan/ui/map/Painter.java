package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Site;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Theme;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Paints whole pictures, from the ground up. The ground and the places of names are kept and used
/// again while the view stays. Safe for use from several threads, one at a time.
final class Painter {
    private static final double STEPPING_BACK = 0.4;
    /// Of a gauge, about its disc.
    private static final double RING = 3;

    private final BaseMap base;
    private @Nullable Ground ground;
    private final LegBook legs;
    private final Stamps stamps = new Stamps();
    private final StepAside aside = new StepAside();
    private Optional<City> city = Optional.empty();
    private Bins bins = Bins.NONE;
    private Density density = Density.of(Bins.NONE);
    private CompletableFuture<List<Course>> districts =
            CompletableFuture.completedFuture(List.of());
    private Optional<Painting> groundKept = Optional.empty();
    private Optional<Job> labelled = Optional.empty();
    private Crowd crowd = new Crowd(new Viewport(0, 0, 9, 0, 0));
    private List<Label> places = List.of();
    private List<Label> streets = List.of();
    private List<Label> houses = List.of();

    Painter(BaseMap base, LegBook legs) {
        this.base = base;
        this.legs = legs;
    }

    /// @param complete whether to wait for the course of every leg
    /// @return where signs stand on it
    synchronized StillSigns paint(Job job, Sheet sheet, boolean complete) {
        job.state().ifPresent(this::settleIn);
        sheet.copy(painted(job));
        Graphics2D g = sheet.brush(job.pixelScale());
        if (job.layers().contains(MapLayer.CLOSURES)) {
            job.state().ifPresent(state -> paintClosures(g, job, state));
        }
        if (job.layers().contains(MapLayer.TRAFFIC)) {
            job.state().ifPresent(state -> paintTraffic(g, job, state));
        }
        if (job.layers().contains(MapLayer.LABELS) && job.view().zoom() < DistrictPainter.TO) {
            DistrictPainter painter = new DistrictPainter(g, job.view(), job.theme());
            borders(complete).forEach(painter::paint);
        }
        List<TourLine> tours = tours(job, complete);
        tours.forEach(tour -> brush(g, job, tour).paint(tour));
        if (job.layers().contains(MapLayer.LABELS)) {
            placeLabels(job);
            streets.forEach(label -> label.paint(g));
            houses.forEach(label -> label.paint(g));
        }
        StillSigns signs =
                job.state().map(state -> paintPlaces(g, job, state, tours)).orElse(StillSigns.NONE);
        g.dispose();
        return signs;
    }

    /// None as long as they are still worked out, unless they are waited for.
    private List<Course> borders(boolean complete) {
        return complete ? districts.join() : districts.getNow(List.of());
    }

    private Bins shown(Job job) {
        return job.layers().contains(MapLayer.BINS) ? bins : Bins.NONE;
    }

    private void settleIn(DayState state) {
        City now = state.city();
        legs.heed(state);
        if (city.isEmpty() || !Bins.sameCity(city.get(), now)) {
            city = Optional.of(now);
            bins = new Bins(now);
            density = Density.of(bins);
            labelled = Optional.empty();
            districts = CompletableFuture.supplyAsync(() -> DistrictLines.of(now));
        }
    }

    /// Sorted out here and not before: it takes a moment, and this is not JavaFX's thread.
    private Ground ground() {
        Ground known = ground;
        if (known == null) {
            known = new Ground(base);
            ground = known;
        }
        return known;
    }

    private Sheet painted(Job job) {
        Optional<Painting> fitting = groundKept.filter(kept -> kept.job().sameGround(job));
        if (fitting.isPresent()) {
            return fitting.get().sheet();
        }
        Sheet sheet =
                groundKept
                        .map(Painting::sheet)
                        .filter(kept -> kept.hasSize(job.pixelWidth(), job.pixelHeight()))
                        .orElseGet(() -> new Sheet(job.pixelWidth(), job.pixelHeight()));
        Graphics2D g = sheet.brush(job.pixelScale());
        new GroundPainter(g, ground(), job.view(), job.theme()).paint();
        g.dispose();
        groundKept = Optional.of(new Painting(job, sheet, StillSigns.NONE));
        return sheet;
    }

    private void placeLabels(Job job) {
        if (labelled.isEmpty() || !labelled.get().sameGround(job)) {
            LabelBoard board = new LabelBoard(job.view());
            Surroundings.boxes(job.view()).forEach(board::take);
            city.ifPresent(c -> c.sites().values().forEach(s -> reserve(board, job.view(), s)));
            crowd = crowd(job);
            places = new PlaceNames(ground(), job.view(), job.theme(), board, crowd).place();
            streets = new StreetNames(ground(), job.view(), job.theme(), board, crowd).place();
            houses =
                    new HouseNumbers(base.addresses(), job.view(), job.theme(), board, crowd)
                            .place();
            labelled = Optional.of(job);
        }
    }

    private Crowd crowd(Job job) {
        if (!density.clustered(job.view()) || job.state().isEmpty()) {
            return Crowd.of(shown(job), job.view(), density.size(job.view()));
        }
        Crowd crowd = new Crowd(job.view());
        for (Cluster cluster : Cluster.of(shown(job), job.state().get(), job.view().zoom())) {
            double x = job.view().screenX(cluster.x());
            double y = job.view().screenY(cluster.y());
            if (job.view().sheet().holds(x, y)) {
                crowd.add(Box.around(x, y, cluster.radius() + RING, cluster.radius() + RING));
            }
        }
        return crowd;
    }

    private static void reserve(LabelBoard board, Viewport view, Site site) {
        double x = view.screenX(Mercator.x(site.place()));
        double y = view.screenY(Mercator.y(site.place()));
        board.take(Box.around(x, y + 8, 40, 22));
    }

    private static void paintTraffic(Graphics2D g, Job job, DayState state) {
        TrafficPainter painter = new TrafficPainter(g, job.view(), job.theme());
        state.roads().inForce().slow().forEach(painter::paint);
    }

    private void paintClosures(Graphics2D g, Job job, DayState state) {
        ClosurePainter painter = new ClosurePainter(g, job.view(), job.theme());
        state.closures()
                .values()
                .forEach(closure -> painter.paint(closure, closure.holdsAt(state.now())));
    }

    private List<TourLine> tours(Job job, boolean complete) {
        if (job.state().isEmpty() || !job.layers().contains(MapLayer.TOURS)) {
            return List.of();
        }
        DayState state = job.state().get();
        GeoPoint depot = state.city().depot().place();
        Function<LegBook.Leg, Course> courses = complete ? legs::fetched : legs::course;
        List<TourLine> lines = new ArrayList<>();
        for (TruckState truck : state.trucks().values()) {
            if (truck.tour().isPresent() && truck.fit()) {
                lines.add(TourLine.of(truck, depot, courses));
            }
        }
        lines.sort((a, b) -> Double.compare(strength(job, a), strength(job, b)));
        return lines;
    }

    private static double strength(Job job, TourLine tour) {
        boolean steppingBack =
                job.chosen().filter(truck -> !truck.equals(tour.truck().truck().id())).isPresent();
        return steppingBack ? STEPPING_BACK : 1;
    }

    private TourPainter brush(Graphics2D g, Job job, TourLine tour) {
        boolean chosen = job.chosen().equals(Optional.of(tour.truck().truck().id()));
        return new TourPainter(
                g, job.view(), job.theme(), color(tour), strength(job, tour), chosen);
    }

    private Color color(TourLine tour) {
        return Ink.of(Theme.tour(city.orElseThrow(), tour.truck().truck().id()));
    }

    private StillSigns paintPlaces(Graphics2D g, Job job, DayState state, List<TourLine> tours) {
        BinPainter painter = new BinPainter(g, job, stamps, shown(job), density, state);
        painter.paintQuiet();
        if (job.layers().contains(MapLayer.LABELS)) {
            places.forEach(label -> label.paint(g));
        }
        SignBoard board = new SignBoard(job.view(), painter.paintLoud());
        if (job.layers().contains(MapLayer.LABELS)) {
            places.forEach(label -> board.take(label.patch(0), Figure.Worth.NAME));
        }
        SignPainter signs = new SignPainter(g, job, crowd, board, aside);
        signs.placeSites(state.city().sites().values());
        signs.placeOrders(state);
        signs.numberStops(
                tours.reversed().stream().filter(tour -> strength(job, tour) == 1).toList(),
                density.size(job.view()));
        return signs.paint(state.city());
    }
}
