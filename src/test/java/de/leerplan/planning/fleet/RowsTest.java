package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What the search keeps of loads, ways and energy, against following each tour event by event.
class RowsTest {
    private static final int VISITS = 14;

    private int trips;
    private int charged;

    @Test
    void eachRowSaysWhatLiesInTheTruckHowFarItIsToTheNextAndWhatTheBatteryHas() {
        int number = 0;
        for (FleetProblem problem : SoundProblems.of(VISITS, 3, 3, 20_000, 800)) {
            FleetTours tours = new FleetTours(problem);
            Neighbours near =
                    new Neighbours(
                            VISITS, VISITS - 1, (a, b) -> problem.travel().metres(1 + a, 1 + b));
            new Search(tours, near, Orders.WEIGHTS, number).construct();
            for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
                if (tours.size(vehicle) > 0) {
                    follow(problem, vehicle, tours, "problem " + number);
                }
            }
            number++;
        }
        assertThat(trips).isGreaterThan(500);
        assertThat(charged).isGreaterThan(50);
    }

    private void follow(FleetProblem problem, int vehicle, FleetTours tours, String where) {
        Vehicle truck = problem.vehicles().get(vehicle);
        Battery battery = truck.battery();
        int position = VISITS + vehicle;
        int volume = truck.loadedVolume();
        int mass = truck.loadedMass();
        long energy = battery.left();
        int metres = 0;
        List<Integer> trip = new ArrayList<>(List.of(position));
        for (Event event : new Timetable(problem).of(vehicle, tours.order(vehicle)).events()) {
            energy -= (long) battery.perMetre() * event.metres();
            metres += event.metres();
            switch (event.kind()) {
                case VISIT -> {
                    same(tours, position, Positions.METRES_ON, metres, where);
                    metres = 0;
                    position = event.index();
                    Visit visit = problem.visits().get(position);
                    energy -= battery.perVisit();
                    volume += visit.volume();
                    mass += visit.mass();
                    trip.add(position);
                    same(tours, position, Positions.VOLUME_TO, volume, where);
                    same(tours, position, Positions.MASS_TO, mass, where);
                    if (!battery.equals(Battery.NONE)) {
                        same(tours, position, Positions.LEFT, (int) energy, where);
                    }
                }
                case UNLOADING -> {
                    for (int part : trip) {
                        same(tours, part, Positions.VOLUME_ALL, volume, where);
                        same(tours, part, Positions.MASS_ALL, mass, where);
                    }
                    trips++;
                    trip.clear();
                    volume = 0;
                    mass = 0;
                }
                case CHARGING -> {
                    int power = problem.halts().get(event.index()).power();
                    long given =
                            (long) Math.min(power, battery.intake())
                                    * (event.finish() - event.start());
                    energy = Math.min(battery.full(), energy + given);
                    charged++;
                }
                case REST -> {
                    // Nothing is driven or loaded.
                }
                case END -> same(tours, position, Positions.METRES_ON, metres, where);
            }
        }
    }

    private static void same(
            FleetTours tours, int position, int field, int expected, String where) {
        assertThat(tours.at.get(position, field))
                .as("%s, position %d, field %d", where, position, field)
                .isEqualTo(expected);
    }
}
