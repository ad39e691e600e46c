package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Prices;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.fleet.Visit;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A stop that a crew serves in another crew's territory costs so once, as such, and the items of
/// the bill add up to the price that is searched for.
class ForeignStopBillTest {
    private static final long FOREIGN = 1000L * Prices.USUAL.perForeignStop();

    // The first and the third truck have the same district, and some of the same waste.
    private final TestDay day = new TestDay(24, 3, 7);
    private final PlanRequest morning = day.morning();
    private final City city = TestDay.changed(day.city(), TestDay::ofTheMiddle, site -> site);
    private final Assignment numbers =
            ProblemMaker.withAll(Ground.of(city), morning, new CrowFlight(), new Places());
    private final FleetProblem problem = numbers.told().problem();

    private PlanBill bill(List<int[]> orders) {
        Days days = new Days(new Timetable(problem), numbers.told().tours());
        return new Bills(numbers, days, new Money(morning.prices())).of(orders);
    }

    private long price(List<int[]> orders) {
        Timetable timetable = new Timetable(problem);
        long price = problem.visits().stream().mapToLong(Visit::absence).sum();
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            price += timetable.judge(vehicle, orders.get(vehicle)).price();
            for (int visit : orders.get(vehicle)) {
                price -= problem.visits().get(visit).absence();
            }
        }
        return price;
    }

    @Test
    void theTerritoryIsOneItemOfItsOwnAndTheItemsAddUp() {
        int tried = 0;
        for (int visit = 0; visit < problem.visits().size(); visit++) {
            if (problem.suits(0, visit) && problem.suits(2, visit)) {
                List<int[]> home = List.of(new int[] {visit}, new int[0], new int[0]);
                List<int[]> away = List.of(new int[0], new int[0], new int[] {visit});

                assertThat(bill(home).mills(Constraint.TERRITORY)).isZero();
                assertThat(bill(away).mills(Constraint.TERRITORY)).isEqualTo(FOREIGN);
                assertThat(bill(away).mills(Constraint.CHURN)).isZero();
                assertThat(bill(home).totalMills()).isEqualTo(price(home));
                assertThat(bill(away).totalMills()).isEqualTo(price(away));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(3);
    }
}
