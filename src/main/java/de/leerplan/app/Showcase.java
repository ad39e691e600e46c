package de.leerplan.app;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// What a picture is to have chosen, so that its inspector is not empty.
enum Showcase {
    /// The city with the day at a glance.
    CITY,
    /// The container most at risk that stands on a tour or still has to go.
    CONTAINER,
    /// A container whose sensor is sound and that was heard often.
    HEALTHY,
    /// One whose sensor is not to be believed.
    DOUBTFUL,
    /// One that burns.
    BURNING,
    /// The truck with the most before it.
    TRUCK;

    /// What there is to see on any day.
    static final List<Showcase> EVERY_DAY = List.of(CITY, CONTAINER, TRUCK);

    Selection of(DayState state) {
        return switch (this) {
            case CITY -> new Selection.None();
            case CONTAINER ->
                    riskiest(state)
                            .<Selection>map(c -> new Selection.OfContainer(c.container().id()))
                            .orElse(new Selection.None());
            case HEALTHY -> container(state, c -> c.condition() == SensorCondition.FINE);
            case DOUBTFUL ->
                    container(
                            state,
                            c ->
                                    c.condition() != SensorCondition.FIRE
                                            && !c.condition().believable());
            case BURNING -> container(state, c -> c.condition() == SensorCondition.FIRE);
            case TRUCK ->
                    busiest(state)
                            .<Selection>map(t -> new Selection.OfTruck(t.truck().id()))
                            .orElse(new Selection.None());
        };
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Selection container(DayState state, Predicate<ContainerState> which) {
        return state.containers().values().stream()
                .filter(which)
                .max(
                        Comparator.<ContainerState>comparingInt(c -> c.curve().size())
                                .thenComparing(c -> c.container().id()))
                .<Selection>map(c -> new Selection.OfContainer(c.container().id()))
                .orElse(new Selection.None());
    }

    private static Optional<ContainerState> riskiest(DayState state) {
        return state.containers().values().stream()
                .filter(c -> c.curve().size() > 3)
                .max(
                        Comparator.comparingDouble(ContainerState::risk)
                                .thenComparing(c -> c.container().id()));
    }

    private static Optional<TruckState> busiest(DayState state) {
        return state.trucks().values().stream()
                .filter(t -> t.tour().isPresent())
                .max(
                        Comparator.<TruckState>comparingInt(
                                        t -> t.tour().map(tour -> tour.stops().size()).orElse(0))
                                .thenComparing(t -> t.truck().id()));
    }
}
