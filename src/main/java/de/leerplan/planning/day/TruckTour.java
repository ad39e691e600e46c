package de.leerplan.planning.day;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningListVariable;

import java.util.ArrayList;
import java.util.List;

/// What one truck visits, in order; or what nobody visits today.
///
/// OptaPlanner knows no unassigned list elements, hence the tour "not today". The promised part of
/// a tour is in no list: it is where the truck starts, so that nothing can move it.
@PlanningEntity
public class TruckTour {
    static final String LIST = "errands";
    static final int NOT_TODAY = -1;

    private int vehicle;

    @PlanningListVariable private List<Errand> errands = new ArrayList<>();

    /// For OptaPlanner, which clones.
    TruckTour() {}

    TruckTour(int vehicle, List<Errand> errands) {
        this.vehicle = vehicle;
        this.errands = new ArrayList<>(errands);
    }

    /// The vehicle's number in the problem, or −1 for "not today".
    @PlanningId
    public int getVehicle() {
        return vehicle;
    }

    public List<Errand> getErrands() {
        return errands;
    }

    boolean isToday() {
        return vehicle != NOT_TODAY;
    }

    @Override
    public String toString() {
        return isToday() ? "vehicle " + vehicle : "not today";
    }
}
