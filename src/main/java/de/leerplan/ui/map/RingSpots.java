package de.leerplan.ui.map;

import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where rings belong about what is chosen or under the pointer: about the signs as they are seen.
///
/// @param trucks those that are drawn; another is ringed where it is
/// @param binSize how wide a bin is drawn, pixels
record RingSpots(
        Viewport view, DayState state, StillSigns signs, List<TruckSpot> trucks, double binSize) {
    private static final double ABOUT_TRUCK = 19;
    private static final double ABOUT_ORDER = OrderSign.R + 4;
    private static final double ABOUT_CLOSURE = 17;
    private static final double ABOUT_CLUSTER = 3;
    private static final double ABOUT_BIN = 6;

    /// One ring, in screen pixels.
    record Ring(double x, double y, double radius) {}

    List<Ring> of(Target target) {
        return switch (target) {
            case Target.Nothing _, Target.OnClosure _ -> List.of();
            case Target.OnBin on -> List.of(at(on.bin().container().place(), aboutBin()));
            case Target.OnOrder on -> job(on.order().order().id());
            case Target.OnTruck on -> truck(on.truck());
            case Target.OnCluster on ->
                    List.of(
                            at(
                                    on.cluster().x(),
                                    on.cluster().y(),
                                    on.cluster().radius() + ABOUT_CLUSTER));
        };
    }

    List<Ring> of(Selection selection) {
        return switch (selection) {
            case Selection.None _, Selection.OfPlan _ -> List.of();
            case Selection.OfContainer of -> job(of.container());
            case Selection.OfOrder of -> job(of.order());
            case Selection.OfJobs of -> of.jobs().stream().flatMap(j -> job(j).stream()).toList();
            case Selection.OfTruck of ->
                    Stream.ofNullable(state.trucks().get(of.truck()))
                            .flatMap(truck -> truck(truck).stream())
                            .toList();
            case Selection.OfStop of ->
                    Stream.ofNullable(state.trucks().get(of.truck()))
                            .flatMap(truck -> stop(truck, of.index()).stream())
                            .toList();
            case Selection.OfClosure of ->
                    Stream.ofNullable(state.closures().get(of.closure()))
                            .map(closure -> closure.line().get(closure.line().size() / 2))
                            .map(middle -> at(middle, ABOUT_CLOSURE))
                            .toList();
        };
    }

    private List<Ring> stop(TruckState truck, int index) {
        return truck.tour()
                .map(Tour::stops)
                .filter(stops -> index >= 0 && index < stops.size())
                .map(stops -> stop(stops.get(index)))
                .orElse(List.of());
    }

    private List<Ring> stop(Stop stop) {
        return stop.job().map(this::job).orElseGet(() -> List.of(at(stop.place(), aboutBin())));
    }

    private List<Ring> job(JobId job) {
        return switch (job) {
            case ContainerId _ ->
                    JobPlace.of(state, job).map(place -> at(place, aboutBin())).stream().toList();
            case OrderId id ->
                    signs
                            .of(id)
                            .map(sign -> at(sign.x(), sign.y(), ABOUT_ORDER))
                            .or(() -> JobPlace.of(state, job).map(place -> at(place, ABOUT_ORDER)))
                            .stream()
                            .toList();
        };
    }

    private List<Ring> truck(TruckState truck) {
        return Optional.of(truck).filter(TruckSpot::out).stream()
                .map(
                        out ->
                                sign(out)
                                        .map(s -> new Ring(s.signX(), s.signY(), ABOUT_TRUCK))
                                        .orElseGet(() -> at(out.place(), ABOUT_TRUCK)))
                .toList();
    }

    private Optional<TruckSpot> sign(TruckState truck) {
        return trucks.stream().filter(spot -> spot.id().equals(truck.truck().id())).findFirst();
    }

    private Ring at(GeoPoint place, double radius) {
        return at(Mercator.x(place), Mercator.y(place), radius);
    }

    private Ring at(double worldX, double worldY, double radius) {
        return new Ring(view.screenX(worldX), view.screenY(worldY), radius);
    }

    private double aboutBin() {
        return binSize / 2 + ABOUT_BIN;
    }
}
