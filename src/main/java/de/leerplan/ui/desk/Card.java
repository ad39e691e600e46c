package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import java.util.ArrayList;
import java.util.List;

/// What the inspector says about whatever is selected.
///
/// @param kind what kind of thing it is
/// @param code its id; empty where it has none
record Card(String kind, String code, String title, String subtitle, List<Section> sections) {
    Card {
        sections = List.copyOf(sections);
    }

    /// With more sections at its end.
    Card with(List<Section> more) {
        List<Section> all = new ArrayList<>(sections);
        all.addAll(more);
        return new Card(kind, code, title, subtitle, all);
    }

    /// With more sections before all others.
    Card beginning(List<Section> more) {
        List<Section> all = new ArrayList<>(more);
        all.addAll(sections);
        return new Card(kind, code, title, subtitle, all);
    }

    /// The day as a whole where nothing is selected, or nothing that is still there.
    static Card of(DayState state, Selection selection, Texts texts) {
        return switch (selection) {
            case Selection.None _ -> new DayCard(state, texts).card();
            case Selection.OfContainer of -> new ContainerCard(state, texts, of.container()).card();
            case Selection.OfTruck of -> new TruckCard(state, texts, of.truck()).card();
            case Selection.OfStop of ->
                    StopCard.of(state, texts, of)
                            .map(StopCard::card)
                            .orElseGet(() -> new TruckCard(state, texts, of.truck()).card());
            case Selection.OfOrder of ->
                    OrderCard.of(state, texts, of)
                            .map(OrderCard::card)
                            .orElseGet(() -> new DayCard(state, texts).card());
            case Selection.OfJobs of -> new JobsCard(state, texts, of.jobs()).card();
            case Selection.OfPlan of ->
                    PlanCard.of(state, texts, of).orElseGet(() -> new DayCard(state, texts).card());
            case Selection.OfClosure of ->
                    ClosureCard.of(state, texts, of)
                            .map(ClosureCard::card)
                            .orElseGet(() -> new DayCard(state, texts).card());
        };
    }
}
