package de.leerplan.app;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.AcceptedPlan;
import de.leerplan.operations.Cause;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TooSmall;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Console;
import de.leerplan.ui.Order;
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
    /// The container most at risk of those that have to go today and were heard often.
    CONTAINER,
    /// A container whose sensor is sound and that was heard often.
    HEALTHY,
    /// One whose sensor is not to be believed.
    DOUBTFUL,
    /// One that no plan keeps from overflowing.
    SMALL,
    /// One that burns.
    BURNING,
    /// The truck with the most before it.
    TRUCK,
    /// One that stays at the depot, with what going out would cost.
    IDLE,
    /// The newest plan that moved the most stops.
    PLAN,
    /// An open stop in the middle of the longest tour, with the reasons for it.
    WHY,
    /// The same stop in hand, over another truck's tour, with its price.
    DRAG,
    /// An order on a tour, of some that were taken by phone, with the reasons for it.
    WHY_ORDER,
    /// The same order in hand, over another truck's tour, with its price.
    DRAG_ORDER,
    /// The tour sheet of the busiest truck, to be entered.
    SHEET,
    /// The form for an order from the phone, with a place half typed.
    ORDER,
    /// The screen for taking in the streets of a city.
    STREETS,
    /// What comes in: waiting devices, what became of readings, the doors; after a few messages.
    INBOX,
    /// A closure, such as of a burst pipe.
    CLOSURE,
    /// The overview of closures.
    WORKS,
    /// The form for closing a street on the map.
    CLOSING,
    /// The busiest truck after some words with its crew, and a picture of theirs.
    MESSAGES,
    /// That picture, large.
    PHOTO,
    /// The code and the picture that let a tablet in for the busiest truck.
    TABLET;

    private static final int PROMISED = 3;
    private static final int ENOUGH_FOR_A_CURVE = 4;

    /// What there is to see on any day.
    static final List<Showcase> EVERY_DAY = List.of(CITY, CONTAINER, TRUCK);

    Selection of(DayState state) {
        return chosen(state).<Selection>map(it -> it).orElse(new Selection.None());
    }

    private Optional<? extends Selection> chosen(DayState state) {
        return switch (this) {
            case CITY, ORDER, STREETS, INBOX, WORKS, CLOSING -> Optional.empty();
            case CONTAINER ->
                    riskiest(state).map(c -> new Selection.OfContainer(c.container().id()));
            case HEALTHY -> mostHeard(state, c -> c.condition() == SensorCondition.FINE);
            case DOUBTFUL ->
                    doubtful(state, c -> !c.condition().believable())
                            .or(() -> doubtful(state, _ -> true))
                            .map(Selection.OfContainer::new);
            case SMALL -> mostHeard(state, c -> TooSmall.of(state, c.container().id()).isPresent());
            case BURNING -> mostHeard(state, c -> c.condition() == SensorCondition.FIRE);
            case IDLE -> idle(state).map(Selection.OfTruck::new);
            case PLAN -> liveliest(state).map(plan -> new Selection.OfPlan(plan.serial()));
            case WHY, DRAG -> openStop(state).map(Selection.OfContainer::new);
            case WHY_ORDER, DRAG_ORDER -> SampleOrders.planned(state).map(Selection.OfOrder::new);
            case CLOSURE ->
                    state.closures().keySet().stream()
                            .min(Comparator.naturalOrder())
                            .map(Selection.OfClosure::new);
            case TRUCK, SHEET, MESSAGES, PHOTO, TABLET ->
                    busiest(state).map(t -> new Selection.OfTruck(t.truck().id()));
        };
    }

    /// What a person would have done by then; on the FX thread.
    void play(Console console) {
        DayState state = console.workplace().state().get();
        switch (this) {
            case DRAG ->
                    openStop(state)
                            .flatMap(stop -> another(state, stop))
                            .ifPresent(truck -> console.leitstand().takeInHand(truck));
            case DRAG_ORDER ->
                    SampleOrders.planned(state)
                            .flatMap(order -> another(state, order))
                            .ifPresent(truck -> console.leitstand().takeInHand(truck));
            case SHEET ->
                    busiest(state)
                            .map(t -> new Order.Paper(t.truck().id(), Order.Paper.Kind.ENTER))
                            .ifPresent(console.workplace()::carryOut);
            case INBOX -> console.leitstand().openInbox("markt");
            case WHY, WHY_ORDER, IDLE -> console.leitstand().revealReasons();
            case MESSAGES -> console.leitstand().revealTalk();
            case PHOTO ->
                    busiest(state).stream()
                            .flatMap(truck -> truck.link().photos().stream())
                            .findFirst()
                            .map(Order.Look::new)
                            .ifPresent(console.workplace()::carryOut);
            case TABLET -> console.leitstand().inviteTablet();
            case ORDER -> console.leitstand().takeOrder("markt");
            case STREETS -> console.leitstand().openStreets();
            case WORKS -> console.leitstand().openWorks();
            case CLOSING -> console.leitstand().closeStreet();
            case CITY, CONTAINER, HEALTHY, DOUBTFUL, SMALL, BURNING, TRUCK, PLAN, CLOSURE -> {}
        }
    }

    /// What happened before, that no sample day has.
    void prepare(SampleDayRun run, Locale locale) {
        DayState state = run.loop().state();
        if (this == MESSAGES || this == PHOTO) {
            busiest(state).ifPresent(truck -> new SampleTalk(run, locale).hold(truck.truck().id()));
        }
        if (this == WHY_ORDER || this == DRAG_ORDER) {
            new SampleOrders(run, locale).take();
        }
        if (this == INBOX) {
            new SampleMail(
                            List.copyOf(state.city().containers().keySet()),
                            run.now(),
                            run.loop()::post)
                    .send();
        }
    }

    /// A truck under way that could have it and has not.
    private static Optional<TruckId> another(DayState state, JobId job) {
        return state.trucks().values().stream()
                .filter(truck -> truck.fit() && truck.tour().isPresent())
                .filter(truck -> serves(truck.truck(), state, job))
                .map(truck -> truck.truck().id())
                .filter(id -> !TourDifference.left(state, id).contains(job))
                .min(Comparator.naturalOrder());
    }

    private static boolean serves(Truck truck, DayState state, JobId job) {
        return switch (job) {
            case ContainerId id -> truck.serves(state.container(id).container());
            case OrderId id -> truck.serves(state.order(id).order());
        };
    }

    private static Optional<TruckId> idle(DayState state) {
        return state.trucks().values().stream()
                .filter(truck -> truck.fit() && truck.done().isEmpty())
                .filter(truck -> truck.tour().map(Tour::collections).orElse(0) == 0)
                .map(truck -> truck.truck().id())
                .min(Comparator.naturalOrder());
    }

    private static Optional<AcceptedPlan> liveliest(DayState state) {
        return state.history().stream()
                .filter(plan -> plan.cause().kind() != Cause.Kind.DAY_BEGAN)
                .max(
                        Comparator.<AcceptedPlan>comparingInt(plan -> plan.moves().size())
                                .thenComparing(AcceptedPlan::serial));
    }

    /// A container that the longest tour empties, and that is not promised yet.
    static Optional<ContainerId> openStop(DayState state) {
        return busiest(state)
                .map(truck -> JobId.containers(TourDifference.left(state, truck.truck().id())))
                .filter(stops -> stops.size() > 2 * PROMISED)
                .map(stops -> stops.get(PROMISED + 1));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Selection.OfContainer> mostHeard(
            DayState state, Predicate<ContainerState> which) {
        return state.containers().values().stream()
                .filter(which)
                .max(
                        Comparator.<ContainerState>comparingInt(c -> c.curve().size())
                                .thenComparing(c -> c.container().id()))
                .map(c -> new Selection.OfContainer(c.container().id()));
    }

    /// The container with the worst sensor, of those the most talkative; fires apart.
    private static Optional<ContainerId> doubtful(DayState state, Predicate<ContainerState> which) {
        return state.containers().values().stream()
                .filter(c -> c.condition() != SensorCondition.FINE)
                .filter(c -> c.condition() != SensorCondition.FIRE)
                .filter(which)
                .max(
                        Comparator.comparing(ContainerState::condition)
                                .thenComparingInt(c -> c.curve().size())
                                .thenComparing(c -> c.container().id()))
                .map(c -> c.container().id());
    }

    private static Optional<ContainerState> riskiest(DayState state) {
        return state.containers().values().stream()
                .filter(ContainerState::mustGo)
                .max(
                        Comparator.<ContainerState>comparingInt(
                                        c -> Math.min(ENOUGH_FOR_A_CURVE, c.curve().size()))
                                .thenComparingDouble(ContainerState::risk)
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
