package de.leerplan.planning.fleet;

import static de.leerplan.planning.fleet.Positions.HALT;
import static de.leerplan.planning.fleet.Positions.SITE;

import de.leerplan.planning.search.Tours;

import java.util.Arrays;

/// The tours of a fleet as the search changes them. [Detour] judges insertions in constant time
/// from what is kept for each position; [Splice] brings that up to date after one insertion,
/// [Survey] after any other change. At the end of a step, touched tours get their cheapest
/// [Unloadings] and their price, the same as by [Course].
final class FleetTours extends Tours {
    final Tables tables;
    final Positions at;
    private final Survey survey;
    private final Splice splice;
    private final Unloadings unloadings;
    private final Halts halts;
    private final Course course;
    private final Detour detour;
    private final int[] ends;
    private final long[] priceBefore;
    private final int[] endBefore;
    private final long[] pricePending;
    private final long[] tourPrice;
    private final int[] dayVolume;
    private final boolean[] closed;
    private final int[] newcomer;
    private final boolean[] spliced;
    private final TourSet noted;
    private final TourSet touched;
    private final TourSet stale;
    private final EmptyTours empty;
    private final int[] order;
    private final double[][] orders;
    private long absencePrice;
    private long toursPrice;
    private long usePrice;
    private boolean allMustBePlaced;
    private int sitesUsed;

    FleetTours(FleetProblem problem) {
        this(new Tables(problem));
    }

    /// One more state of a problem.
    FleetTours(Tables tables) {
        super(tables.problem.visits().size(), tables.problem.vehicles().size());
        this.tables = tables;
        FleetProblem problem = tables.problem;
        at = new Positions(visits + tours, tables.limits, tables.timed);
        survey = new Survey(tables, at, next, prev, visits);
        splice = new Splice(tables, at, next, prev, visits);
        newcomer = new int[tours];
        spliced = new boolean[tours];
        Arrays.fill(newcomer, NOWHERE);
        unloadings = new Unloadings(tables);
        halts = new Halts(tables);
        course = new Course(tables);
        ends = new int[tours];
        priceBefore = new long[tours];
        endBefore = new int[tours];
        pricePending = new long[tours];
        detour = new Detour(tables, at, visits, ends);
        tourPrice = new long[tours];
        dayVolume = new int[tours];
        closed = new boolean[tours];
        noted = new TourSet(tours);
        touched = new TourSet(tours);
        stale = new TourSet(tours);
        empty = new EmptyTours(problem);
        order = new int[visits];
        orders = Orders.of(tables);
        for (int visit = 0; visit < visits; visit++) {
            absencePrice += tables.absence[visit];
        }
        for (int tour = 0; tour < tours; tour++) {
            await(tour);
        }
        settle();
        commit();
    }

    /// Whether absent visits are to be placed at any price; the search then looks for fewer tours.
    void placeAll(boolean must) {
        allMustBePlaced = must;
    }

    @Override
    public double driving() {
        return toursPrice - usePrice;
    }

    @Override
    protected boolean tripEnds(int visit) {
        return at.get(visit, SITE) != Sites.NONE;
    }

    @Override
    protected boolean hoursMatter() {
        return tables.timed;
    }

    @Override
    protected double floor() {
        return usePrice;
    }

    @Override
    protected void shutEmpty() {
        for (int tour = 0; tour < tours; tour++) {
            closed[tour] = size[tour] == 0;
        }
    }

    @Override
    protected void openAll() {
        Arrays.fill(closed, false);
    }

    @Override
    public double price() {
        return toursPrice + absencePrice;
    }

    @Override
    protected boolean mayTake(int visit, int tour) {
        return tables.suits[tour][visit]
                && !closed[tour]
                && size[tour] < tables.vehicles[tour].dayVisits()
                && dayVolume[tour] + tables.volume[visit] <= tables.vehicles[tour].dayVolume();
    }

    @Override
    protected double added(int visit, int position, double bound) {
        return detour.added(visit, position, next[position], tourOf[position], bound);
    }

    @Override
    protected double absence(int visit) {
        return allMustBePlaced ? FORBIDDEN : tables.absence[visit];
    }

    @Override
    protected int emptyTour(int visit, int choice) {
        return empty.choose(choice, size, closed);
    }

    @Override
    protected void left(int visit, int before, int after, int tour) {
        absencePrice += tables.absence[visit];
        dayVolume[tour] -= tables.volume[visit];
        usePrice -= size[tour] == 0 ? tables.vehicles[tour].use() : 0;
        newcomer[tour] = NOWHERE;
        await(tour);
    }

    @Override
    protected void joined(int visit, int before, int after, int tour) {
        absencePrice -= tables.absence[visit];
        dayVolume[tour] += tables.volume[visit];
        usePrice += size[tour] == 1 ? tables.vehicles[tour].use() : 0;
        // An empty tour is walked as soon as spliced.
        boolean splices = size[tour] > 1 && !stale.has(tour) && !tables.limited[tour];
        newcomer[tour] = splices ? visit : NOWHERE;
        await(tour);
    }

    private void await(int tour) {
        touched.add(tour);
        stale.add(tour);
        if (noted.add(tour)) {
            priceBefore[tour] = tourPrice[tour];
            endBefore[tour] = ends[tour];
        }
    }

    // The truck unloads beside the new visit as the detour judged, until the tour is settled.
    @Override
    protected void chosen(int visit, int position) {
        int tour = tourOf[position];
        if (!stale.has(tour)
                && detour.added(visit, position, next[position], tour, FORBIDDEN) < FORBIDDEN) {
            at.keep(position);
            at.keep(visit);
            at.set(position, SITE, detour.siteBefore);
            at.set(visit, SITE, detour.siteAfter);
            if (tables.limits) {
                at.set(position, HALT, detour.haltBefore);
                at.set(visit, HALT, detour.haltAfter);
            }
        }
    }

    // Where the truck unloaded beside the visit, it still does, at the site that is nearest now.
    @Override
    protected void dropped(int visit, int before) {
        boolean unloads = at.get(before, SITE) != Sites.NONE || at.get(visit, SITE) != Sites.NONE;
        boolean halting = tables.limits && halts(before, visit);
        if (!unloads && !halting) {
            return;
        }
        Vehicle truck = tables.vehicles[tourOf[visit]];
        int after = next[visit];
        boolean first = before >= visits;
        int site = Sites.NONE;
        int from = first ? truck.start() : tables.place[before];
        int to = after >= visits ? truck.end() : tables.place[after];
        if (unloads && !(first && truck.loadedVolume() == 0 && truck.loadedMass() == 0)) {
            int group = first ? truck.loadedGroup() : tables.group[before];
            site = tables.ways(truck).sites().between(group, from, to);
        }
        at.keep(before);
        at.set(before, SITE, site);
        if (halting) {
            int halt = at.get(at.get(before, HALT) == Sites.NONE ? visit : before, HALT);
            int on = site == Sites.NONE ? from : tables.dumps[site].place();
            at.set(before, HALT, Halting.between(tables, tables.ways(truck), halt, on, to));
        }
    }

    private boolean halts(int before, int visit) {
        return at.get(before, HALT) != Sites.NONE || at.get(visit, HALT) != Sites.NONE;
    }

    @Override
    protected boolean mend() {
        while (!stale.isEmpty()) {
            int tour = stale.take();
            if (!(newcomer[tour] == NOWHERE ? survey(tour) : splice(tour))) {
                newcomer[tour] = NOWHERE;
                stale.add(tour);
                return false;
            }
        }
        return true;
    }

    // The price comes with the next full survey.
    private boolean splice(int tour) {
        spliced[tour] = true;
        if (!splice.inserted(newcomer[tour], tour, ends[tour])) {
            return false;
        }
        ends[tour] = splice.finish;
        return true;
    }

    private boolean survey(int tour) {
        spliced[tour] = false;
        if (!survey.walk(tour)) {
            return false;
        }
        ends[tour] = survey.finish;
        pricePending[tour] = survey.price;
        return true;
    }

    @Override
    protected boolean settle() {
        boolean sound = true;
        while (!touched.isEmpty()) {
            int tour = touched.take();
            if (settle(tour)) {
                toursPrice += pricePending[tour] - tourPrice[tour];
                tourPrice[tour] = pricePending[tour];
            } else {
                sound = false;
            }
        }
        stale.clear();
        return sound;
    }

    // As Course does it: unloads where it is cheapest, or, if that is late, where it is fastest.
    private boolean settle(int tour) {
        Vehicle truck = tables.vehicles[tour];
        int n = 0;
        for (int visit = next[visits + tour]; visit < visits; visit = next[visit]) {
            order[n++] = visit;
        }
        if (n == 0 && truck.idle()) {
            at.keep(visits + tour);
            at.set(visits + tour, SITE, Sites.NONE);
            if (tables.limits) {
                at.set(visits + tour, HALT, Sites.NONE);
            }
            return survey(tour);
        }
        if (!suits(tour, n)) {
            return false;
        }
        boolean moved = unload(tour, n, truck.distance(), truck.time());
        boolean laid = !stale.has(tour) && !spliced[tour];
        boolean inTime = !moved && laid || survey(tour);
        if (!inTime && sitesUsed > 1) {
            unload(tour, n, 0, 1);
            inTime = survey(tour);
        }
        if (!inTime && tables.limited[tour] && halts.split(n)) {
            lay(tour, n);
            inTime = survey(tour);
        }
        if (inTime && tables.limited[tour] && halts.inParts()) {
            inTime = keepsParts(tour, n);
        }
        return inTime && unloadings.overloads() == 0;
    }

    // Rows do not say where a break by the clock is: between the parts it may be in the way.
    private boolean keepsParts(int tour, int n) {
        boolean keeps = course.keeps(tour, order, n);
        if (keeps && course.joined()) {
            halts.join(n);
            lay(tour, n);
            return survey(tour);
        }
        return keeps;
    }

    private boolean suits(int tour, int n) {
        for (int i = 0; i < n; i++) {
            if (!tables.suits[tour][order[i]]) {
                return false;
            }
        }
        Vehicle truck = tables.vehicles[tour];
        return dayVolume[tour] <= truck.dayVolume() && n <= truck.dayVisits();
    }

    private boolean unload(int tour, int n, long distance, long time) {
        unloadings.choose(tables.vehicles[tour], order, n, distance, time);
        if (tables.limits) {
            halts.choose(tour, order, n, unloadings, distance, time);
        }
        return lay(tour, n);
    }

    // Whether anything is elsewhere than before.
    private boolean lay(int tour, int n) {
        boolean moved = false;
        sitesUsed = 0;
        for (int gap = 0; gap <= n; gap++) {
            int position = gap == 0 ? visits + tour : order[gap - 1];
            int site = unloadings.siteAt(gap);
            sitesUsed += site == Sites.NONE ? 0 : 1;
            moved |= set(position, SITE, site);
            if (tables.limits) {
                moved |= set(position, HALT, halts.haltAt(gap));
            }
        }
        return moved;
    }

    private boolean set(int position, int field, int value) {
        if (at.get(position, field) == value) {
            return false;
        }
        at.keep(position);
        at.set(position, field, value);
        return true;
    }

    @Override
    protected void commit() {
        super.commit();
        at.commit();
        noted.clear();
    }

    // Nothing is walked again: the rows of all positions are put back as they were.
    @Override
    protected void rollback() {
        super.rollback();
        at.rollback();
        while (!noted.isEmpty()) {
            int tour = noted.take();
            toursPrice += priceBefore[tour] - tourPrice[tour];
            tourPrice[tour] = priceBefore[tour];
            ends[tour] = endBefore[tour];
            spliced[tour] = false;
        }
        touched.clear();
        stale.clear();
    }

    @Override
    protected double[][] orders() {
        return orders;
    }
}
