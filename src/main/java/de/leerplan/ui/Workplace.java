package de.leerplan.ui;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.ActionOrdered;
import de.leerplan.operations.Decision.AlarmSeen;
import de.leerplan.operations.Decision.ApprovalChanged;
import de.leerplan.operations.Decision.ContainerFoundEmpty;
import de.leerplan.operations.Decision.ContainerHandled;
import de.leerplan.operations.Decision.CrewMessageSeen;
import de.leerplan.operations.Decision.CrewMessaged;
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

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.function.BiFunction;

/// What all parts of the console share: the newest state, what is looked at, language and theme.
/// Holds no controls; used on the FX thread only.
public final class Workplace {
    private final Setup setup;
    private int given;
    private final ReadOnlyObjectWrapper<DayState> state;
    private final ObjectProperty<Selection> selection;
    private final ObjectProperty<Texts> texts;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Moment> moment;

    /// What everything on the screen is told from.
    private record Moment(DayState state, Texts texts, Selection selection) {}

    public Workplace(Setup setup) {
        this.setup = setup;
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

    /// Turns an order into a decision of this user and posts it.
    public void carryOut(Order order) {
        if (order instanceof Order.Show show) {
            select(show.selection());
        } else {
            setup.post().accept(decision(order, setup.at().get(), setup.user()));
        }
    }

    private Moment now() {
        return new Moment(state.get(), texts.get(), selection.get());
    }

    private Fact decision(Order order, Instant at, String by) {
        return switch (order) {
            case Order.Handle o -> new ContainerHandled(at, by, o.container(), o.handling());
            case Order.Mend o -> new SensorMended(at, by, o.container());
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
