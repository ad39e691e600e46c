package de.leerplan.ui;

import de.leerplan.model.Closure;
import de.leerplan.operations.CrewPhoto;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;

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
    private final Gallery gallery;
    private Consumer<Order.Paper> paperwork = _ -> {};
    private Consumer<Closure> changing = _ -> {};
    private Consumer<CrewPhoto> looking = _ -> {};
    private int given;
    private final Advice advice;
    private final OrderDesk orders;
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
        this.gallery = new Gallery(setup.photos());
        this.orders = new OrderDesk(this);
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
            case Order.ChangeClosure of -> changing.accept(of.closure());
            case Order.Look look -> looking.accept(look.photo());
            case Order decided -> orders.give(decided);
        }
    }

    /// Who does the paperwork from now on.
    public void onPaper(Consumer<Order.Paper> does) {
        paperwork = does;
    }

    /// Who changes closures from now on.
    public void onChange(Consumer<Closure> does) {
        changing = does;
    }

    /// Who shows pictures from now on.
    public void onLook(Consumer<CrewPhoto> shows) {
        looking = shows;
    }

    /// Crews' pictures.
    public Gallery gallery() {
        return gallery;
    }

    /// Takes back the last order that can be taken back: by a decision of its own.
    public void undo() {
        orders.undo();
    }

    /// What became of the last order.
    public ReadOnlyObjectProperty<Optional<Said>> said() {
        return orders.said();
    }

    /// The last order needs no more words.
    public void forgetSaid() {
        orders.forget();
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
}
