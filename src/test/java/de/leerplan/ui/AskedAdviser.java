package de.leerplan.ui;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Outing;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Verdict;
import de.leerplan.operations.Why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// An adviser with made-up prices: everything costs 3.40 €, and truck 210 has no time. The tours
/// stay as they are.
public final class AskedAdviser implements Adviser {
    private static final PlanBill BILL =
            new PlanBill(
                    Map.of(
                            Constraint.DRIVING, 132_000L,
                            Constraint.CREW_TIME, 600_000L,
                            Constraint.OVERFLOW, -392_000L));

    public static final PlanChange DEARER = new PlanChange(1, 0, 0, 1_200, 300, -0.31, -340, BILL);

    /// What was asked, in order.
    public final List<Hypothesis> asked = new CopyOnWriteArrayList<>();

    @Override
    public Verdict price(DayState state, Hypothesis what) {
        asked.add(what);
        return what instanceof Hypothesis.Give(_, TruckId truck)
                        && truck.equals(SampleCity.truck("210"))
                ? new Verdict.Impossible(Verdict.Reason.NO_TIME)
                : new Verdict.Possible(DEARER, PlanFigures.NONE, List.of(), 0);
    }

    @Override
    public Optional<Outing> outing(DayState state, TruckId truck) {
        return Optional.of(
                new Outing(SampleCity.truck("203"), List.of(SampleCity.container("0203")), DEARER));
    }

    @Override
    public Optional<Why> why(DayState state, JobId job) {
        return Optional.of(
                new Why(
                        false,
                        0.31,
                        Optional.of(state.nextOpportunity()),
                        1_240,
                        180,
                        Optional.of(SampleCity.truck("203")),
                        Optional.of(DEARER),
                        List.of(new Why.Alternative(SampleCity.truck("204"), DEARER)),
                        Optional.of(DEARER),
                        Optional.empty()));
    }
}
