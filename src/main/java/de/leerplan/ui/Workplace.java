package de.leerplan.ui;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.ActionOrdered;
import de.leerplan.operations.Decision.AlarmSeen;
import de.leerplan.operations.Decision.ApprovalChanged;
import de.leerplan.operations.Decision.ContainerFoundEmpty;
import de.leerplan.operations.Decision.ContainerHandled;
import de.leerplan.operations.Decision.CrewMessageSeen;
import de.leerplan.operations.Decision.CrewMessaged;
import de.leerplan.operations.Decision.DeviceAssigned;
import de.leerplan.operations.Decision.PlanAccepted;
import de.leerplan.operations.Decision.PlanRejected;
import de.leerplan.operations.Decision.PlanWanted;
import de.leerplan.operations.Decision.SensorMended;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.Decision.TabletLockedOut;
import de.leerplan.operations.Decision.TruckPutBack;
import de.leerplan.operations.Decision.TruckTakenOut;
import de.leerplan.operations.Fact;
import de.leerplan.operations.PlacedDevice;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What all parts of the console share: the newest state, what is looked at, language and theme.
/// Holds no controls; used on the FX thread only.
public final class Workplace {
    private final Setup setup;
    private Consumer<Order.Paper> paperwork = _ -> {};
    private int given;
    private final Advice advice;
    private final Counter counter;
    private final ReadOnlyObjectWrapper<DayState> state;
    private final ObjectProperty<Selection> selection;
    private final ObjectProperty<Texts> texts;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Moment> moment;

    /// What everything on the screen is told from.
    private record Moment(DayState state, Texts texts, Selection selection) {}

    public Workplace(Setup setup) {
        this(setup, Advice.onItsOwnThread(setup.adviser(), Platform::runLater));
    }

    /// With questions asked and answers told wherever `advice` does.
    public Workplace(Setup setup, Advice advice) {
        this.setup = setup;
        this.advice = advice;
        this.counter = new Counter(this);
        this.state = new ReadOnlyObjectWrapper<>(DayState.before(setup.city()));
        this.selection = new SimpleObjectProperty<>(new Selection.None());
        this.texts = new SimpleObjectProperty<>(new Texts(setup.locale(), setup.city().zone()));
        this.theme = new SimpleObjectProperty<>(setup.theme());
        this.moment = new ReadOnlyObjectWrapper<>(now());
        texts.subscribe(_ -> moment.set(now()));
        selection.subscribe(_ -> moment.set(now()));
        state.subscribe(_ -> moment.set(now()));
    }

    public Setup setup() {
        return setup;
    }

    public ReadOnlyObjectProperty<DayState> state() {
        return state.getReadOnlyProperty();
    }

    public ObjectProperty<Selection> selection() {
        return selection;
    }

    public ObjectProperty<Texts> texts() {
        return texts;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Shows a newer state; what is selected stays the same thing.
    public void show(DayState newest) {
        Selection kept = Followed.selection(selection.get(), state.get(), newest);
        state.set(newest);
        selection.set(kept);
    }

    public void select(Selection chosen) {
        selection.set(chosen);
    }

    /// What `told` makes of the newest state in the present language; follows both.
    public <T> ObservableValue<T> told(BiFunction<DayState, Texts, T> told) {
        return moment.map(m -> told.apply(m.state(), m.texts()));
    }

    /// The same for what is selected.
    public <T> ObservableValue<T> toldOfSelection(Telling<T> told) {
        return moment.map(m -> told.apply(m.state(), m.selection(), m.texts()));
    }

    /// Tells something of what is selected.
    public interface Telling<T> {
        T apply(DayState state, Selection selection, Texts texts);
    }

    /// Has an order carried out: looked at, or priced where it needs a price, and decided in the
    /// name of this user.
    public void carryOut(Order order) {
        switch (order) {
            case Order.Show show -> select(show.selection());
            case Order.Paper paper -> paperwork.accept(paper);
            case Order decided -> counter.give(decided);
        }
    }

    /// Who does the paperwork from now on.
    public void onPaper(Consumer<Order.Paper> does) {
        paperwork = does;
    }

    /// Takes back the last order that can be taken back: by a decision of its own.
    public void undo() {
        counter.undo();
    }

    /// What became of the last order.
    public ReadOnlyObjectProperty<Optional<Said>> said() {
        return counter.said();
    }

    /// The last order needs no more words.
    public void forgetSaid() {
        counter.forget();
    }

    /// Prices what the dispatcher has in mind.
    public Advice advice() {
        return advice;
    }

    Decisions decisions(DayState seen) {
        String reason = texts.get().text("order.takeOut.reason");
        Instant at = setup.at().get();
        String id = "d-" + at.toEpochMilli() + "-" + ++given;
        return new Decisions(seen, at, setup.user(), reason, id);
    }

    void post(Fact fact) {
        setup.post().accept(fact);
    }

    private Moment now() {
        return new Moment(state.get(), texts.get(), selection.get());
    }

    private Fact decision(Order order, Instant at, String by) {
        return switch (order) {
            case Order.Handle o -> new ContainerHandled(at, by, o.container(), o.handling());
            case Order.Mend o -> new SensorMended(at, by, o.container());
            case Order.Assign o ->
                    new DeviceAssigned(at, by, new PlacedDevice(o.device(), o.container(), ""));
            case Order.FoundEmpty o -> new ContainerFoundEmpty(at, by, o.container());
            case Order.TakeOut o ->
                    new TruckTakenOut(at, by, o.truck(), texts.get().text("order.takeOut.reason"));
            case Order.PutBack o -> new TruckPutBack(at, by, o.truck());
            case Order.NewPlan _ -> new PlanWanted(at, by);
            case Order.Accept o -> new PlanAccepted(at, by, o.number());
            case Order.Reject o -> new PlanRejected(at, by, o.number());
            case Order.Approve o -> new ApprovalChanged(at, by, o.approval());
            case Order.TakeOn o -> new AlarmSeen(at, by, o.notice());
            case Order.BlockStreet o -> new StreetBlocked(at, by, o.closure());
            case Order.FreeStreet o -> new StreetFreed(at, by, o.closure());
            case Order.Say o -> new CrewMessaged(at, by, o.truck(), id(at), o.text(), false);
            case Order.Read o -> new CrewMessageSeen(at, by, o.truck(), o.message());
            case Order.Act o -> new ActionOrdered(at, by, o.truck(), id(at), o.kind());
            case Order.LockOut o -> new TabletLockedOut(at, by, o.truck());
            case Order.Show o -> throw new IllegalArgumentException("Nothing to decide: " + o);
        };
    }

    /// Of a message or an action: unique per console and day, since one person gives them.
    private String id(Instant at) {
        return "d-" + at.toEpochMilli() + "-" + ++given;
    }
}
