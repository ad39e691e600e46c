package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The made-up problems are worth no more than what their solutions come to meet. Measured: between
/// 24 times (charging is the break) and 2,250 (a stop changes its crew); most 130 to 1,500 times.
class RandomProblemTest {
    private static final int ENOUGH = 10;

    /// What the tours of a problem can have to do with.
    private enum Rule {
        SEVERAL_UNLOADINGS,
        SEVERAL_SITES,
        WAIT_FOR_A_SITE,
        WAIT_FOR_A_VISIT,
        TWO_GROUPS,
        LOADED_START,
        BREAK_BY_THE_CLOCK,
        BREAK_ALREADY_TAKEN,
        HOME_BEFORE_A_BREAK,
        BREAK_OF_DRIVING,
        BREAK_BEGUN_BEFORE,
        CHARGING,
        CHARGING_IS_THE_BREAK,
        OVERTIME,
        LATENESS,
        UNREST,
        DAY_OF_FEW_VISITS,
        DAY_OF_LITTLE_LOAD,
        SECOND_CLASS_OF_WAYS,
        HOURS_OF_THE_DAY,
        END_ELSEWHERE,
        VISIT_NOT_WORTH_IT
    }

    private final Map<Rule, Integer> met = new EnumMap<>(Rule.class);

    @Test
    void theirToursMeetEachRuleManyTimes() {
        int seed = 0;
        for (FleetProblem problem : SoundProblems.of(14, 3, 3, 0, 1_600)) {
            FleetSearch search = new FleetSearch(problem, seed++);
            search.construct();
            search.improve(Budget.ofSteps(20), 1);
            List<int[]> orders = search.orders();
            int visits = orders.stream().mapToInt(order -> order.length).sum();
            note(Rule.VISIT_NOT_WORTH_IT, visits < problem.visits().size());
            Timetable timetable = new Timetable(problem);
            for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
                if (orders.get(vehicle).length > 0) {
                    look(problem, vehicle, timetable.of(vehicle, orders.get(vehicle)));
                }
            }
        }

        assertThat(met).containsOnlyKeys(Rule.values());
        assertThat(met).allSatisfy((_, times) -> assertThat(times).isGreaterThan(ENOUGH));
    }

    private void note(Rule rule, boolean is) {
        if (is) {
            met.merge(rule, 1, Integer::sum);
        }
    }

    private void look(FleetProblem problem, int vehicle, Timetable.Day day) {
        Vehicle truck = problem.vehicles().get(vehicle);
        int[] kinds = new int[Event.Kind.values().length];
        Set<Integer> sites = new HashSet<>();
        Set<Integer> groups = new HashSet<>();
        int volume = 0;
        boolean clock = false;
        boolean stands = false;
        boolean parts = false;
        for (Event event : day.events()) {
            kinds[event.kind().ordinal()]++;
            boolean waits = event.start() > event.arrive();
            switch (event.kind()) {
                case VISIT -> {
                    Visit visit = problem.visits().get(event.index());
                    groups.add(visit.group());
                    volume += visit.volume();
                    note(Rule.WAIT_FOR_A_VISIT, waits);
                }
                case UNLOADING -> {
                    sites.add(event.index());
                    note(Rule.WAIT_FOR_A_SITE, waits);
                }
                case REST -> {
                    clock |= event.index() == Event.BY_THE_CLOCK;
                    note(Rule.BREAK_OF_DRIVING, event.index() != Event.BY_THE_CLOCK);
                    parts |= isPart(problem, event);
                }
                case CHARGING -> stands |= event.finish() - event.start() >= truck.rest().length();
                case END -> note(Rule.END_ELSEWHERE, event.place() != 0);
            }
        }
        Rest rest = truck.rest();
        boolean worked = day.events().getLast().finish() > rest.neededAfter();
        note(Rule.SEVERAL_UNLOADINGS, kinds[Event.Kind.UNLOADING.ordinal()] > 1);
        note(Rule.SEVERAL_SITES, sites.size() > 1);
        note(Rule.TWO_GROUPS, groups.size() > 1);
        note(Rule.LOADED_START, truck.loadedVolume() > 0);
        note(Rule.BREAK_BY_THE_CLOCK, clock);
        note(Rule.BREAK_ALREADY_TAKEN, worked && rest.taken());
        note(Rule.HOME_BEFORE_A_BREAK, !worked && !rest.taken());
        note(Rule.CHARGING, kinds[Event.Kind.CHARGING.ordinal()] > 0);
        note(Rule.CHARGING_IS_THE_BREAK, worked && !rest.taken() && !clock && stands);
        note(Rule.BREAK_BEGUN_BEFORE, truck.driving().firstPart() && parts);
        note(Rule.OVERTIME, day.overtime() > 0);
        note(Rule.LATENESS, day.latenessPrice() > 0);
        note(Rule.UNREST, day.movePrice() > 0);
        note(Rule.DAY_OF_FEW_VISITS, kinds[Event.Kind.VISIT.ordinal()] == truck.dayVisits());
        note(Rule.DAY_OF_LITTLE_LOAD, volume > truck.dayVolume() - 100);
        note(Rule.SECOND_CLASS_OF_WAYS, truck.roads() == 1);
        note(Rule.HOURS_OF_THE_DAY, !problem.paces().even());
    }

    private static boolean isPart(FleetProblem problem, Event event) {
        return event.index() != Event.BY_THE_CLOCK
                && problem.halts().get(event.index()).kind() == Halt.Kind.SECOND_PART;
    }
}
