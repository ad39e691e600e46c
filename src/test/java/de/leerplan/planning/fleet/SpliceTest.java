package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Tours;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

/// What is brought up to date from an insertion on, against walking the longer tour in full; what
/// the search allows is in time and fits as it lays it.
class SpliceTest {
    private static final int VISITS = 12;
    private static final int ROW = 16;

    private int insertions;
    private int unloadings;
    private int waits;
    private int wrongWaits;
    private double delays;
    private double wrongDelays;

    /// One tour of one truck, its rows walked in full.
    private static final class Laid {
        final Tables tables;
        final Positions at = new Positions(VISITS + 1, false, true);
        final int[] next = new int[VISITS + 1];
        final int[] prev = new int[VISITS + 1];
        final Survey survey;
        final Splice splice;
        final int[] ends = new int[1];

        Laid(FleetTours tours) {
            tables = tours.tables;
            survey = new Survey(tables, at, next, prev, VISITS);
            splice = new Splice(tables, at, next, prev, VISITS);
            int before = VISITS;
            for (int visit : tours.order(0)) {
                link(before, visit);
                before = visit;
            }
            link(before, VISITS);
            for (int position = 0; position <= VISITS; position++) {
                at.set(position, Positions.SITE, tours.at.get(position, Positions.SITE));
            }
            walk();
        }

        void link(int from, int to) {
            next[from] = to;
            prev[to] = from;
        }

        boolean walk() {
            boolean sound = survey.walk(0);
            ends[0] = survey.finish;
            return sound;
        }

        void insert(int visit, int position, Detour detour) {
            int after = next[position];
            link(position, visit);
            link(visit, after);
            at.set(position, Positions.SITE, detour.siteBefore);
            at.set(visit, Positions.SITE, detour.siteAfter);
        }
    }

    private void compare(Laid spliced, Laid walked, String where) {
        int x = VISITS;
        do {
            for (int field = 0; field < ROW; field++) {
                int is = spliced.at.get(x, field);
                int should = walked.at.get(x, field);
                boolean unloads = walked.at.get(x, Positions.SITE) != Sites.NONE;
                boolean ofSite = field == Positions.SITE_FRESH || field == Positions.SITE_RESTED;
                if (field == Positions.IDLE) {
                    waits++;
                    wrongWaits += is == should ? 0 : 1;
                } else if (is != should && (unloads || !ofSite)) {
                    assertThat(is)
                            .as("%s, position %d, field %d", where, x, field)
                            .isEqualTo(should);
                }
            }
            if (x != VISITS) {
                delays += Math.abs(walked.at.longDelay(x));
                wrongDelays += Math.abs(walked.at.longDelay(x) - spliced.at.longDelay(x));
            }
            x = walked.next[x];
        } while (x != VISITS);
        assertThat(spliced.splice.finish).as(where).isEqualTo(walked.survey.finish);
    }

    @Test
    void afterAnInsertionEachRowIsWhatWalkingTheTourGives() {
        for (int seed = 0; seed < 600; seed++) {
            FleetProblem problem = RandomProblem.of(VISITS, 1, 2, seed);
            if (!SoundProblems.everyTruckGetsHome(problem)) {
                continue;
            }
            FleetTours tours = new FleetTours(problem);
            IntStream.range(0, VISITS - 2).forEach(visit -> tours.append(0, visit));
            if (!tours.tables.limited[0] && tours.size(0) > 0) {
                insertEverywhere(tours, "seed " + seed);
            }
        }
        assertThat(insertions).isGreaterThan(2_500);
        assertThat(unloadings).isGreaterThan(insertions);
        assertThat(wrongWaits).isLessThan(waits / 10);
        assertThat(wrongDelays).isLessThan(delays / 10);
    }

    private void insertEverywhere(FleetTours tours, String where) {
        for (int visit = 0; visit < VISITS; visit++) {
            if (tours.tourOf(visit) == Tours.NOWHERE) {
                insert(tours, visit, VISITS, where);
                for (int position : tours.order(0)) {
                    insert(tours, visit, position, where);
                }
            }
        }
    }

    private void insert(FleetTours tours, int visit, int position, String problem) {
        Laid spliced = new Laid(tours);
        Laid walked = new Laid(tours);
        Detour detour = new Detour(tours.tables, spliced.at, VISITS, spliced.ends);
        int behind = spliced.next[position];
        if (detour.added(visit, position, behind, 0, Tours.FORBIDDEN) >= Tours.FORBIDDEN) {
            return;
        }
        spliced.insert(visit, position, detour);
        walked.insert(visit, position, detour);
        String where = "%s, %d behind %d".formatted(problem, visit, position);
        assertThat(spliced.splice.inserted(visit, 0, spliced.ends[0])).as(where).isTrue();
        assertThat(walked.walk()).as(where).isTrue();
        insertions++;
        compare(spliced, walked, where);
        assertLoadsFit(walked, where);
    }

    // As the detour laid it, with an unloading beside the new visit where one is needed.
    private void assertLoadsFit(Laid laid, String where) {
        Vehicle truck = laid.tables.vehicles[0];
        for (int x = laid.next[VISITS]; x != VISITS; x = laid.next[x]) {
            unloadings += laid.at.get(x, Positions.SITE) == Sites.NONE ? 0 : 1;
            assertThat(laid.at.get(x, Positions.VOLUME_ALL))
                    .as(where)
                    .isLessThanOrEqualTo(truck.volume());
            assertThat(laid.at.get(x, Positions.MASS_ALL))
                    .as(where)
                    .isLessThanOrEqualTo(truck.mass());
            assertThat(laid.at.get(x, Positions.GROUP)).as(where).isEqualTo(laid.tables.group[x]);
        }
    }
}
