package de.leerplan.planning.fleet;

/// The way of a truck that is limited by [Supplies] over one more visit, in constant time: from a
/// position over an unloading and a halt to the visit, and over others to the next position.
final class Byway {
    private final Tables tables;
    private final Positions at;
    private final Labels labels;
    private final Supplies supplies;
    private Rest rest = Rest.NONE;
    private Travel travel;
    private int here;
    private boolean lasts;
    int metres;
    int time;
    int startOfVisit;

    /// Whether it is energy that does not last.
    boolean lacksEnergy;

    Byway(Tables tables, Positions at) {
        this.tables = tables;
        this.at = at;
        labels = new Labels(tables.paces);
        supplies = new Supplies(tables);
        travel = tables.travel;
    }

    /// Begins behind position `p` of `tour`.
    void begin(int tour, int p) {
        rest = tables.vehicles[tour].rest();
        travel = tables.ways(tables.vehicles[tour]).travel();
        supplies.of(tables.vehicles[tour]);
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            supplies.set(kind, at.get(p, Positions.LEFT + kind));
        }
        labels.set(at.get(p, Positions.FRESH), at.get(p, Positions.RESTED));
        here = at.get(p, Positions.PLACE);
        lasts = true;
        lacksEnergy = false;
        metres = 0;
        time = 0;
    }

    void over(int site, int halt) {
        if (site != Sites.NONE) {
            Dump dump = tables.dumps[site];
            int drive = drive(dump.place());
            labels.extend(rest, drive, dump.opens(), dump.closes(), dump.service());
            time += dump.service();
        }
        if (halt != Sites.NONE) {
            Halt stop = tables.halts[halt];
            labels.halt(rest, drive(Halting.place(tables, halt, here)), stop);
            supplies.halt(halt);
            time += stop.length();
        }
    }

    void visit(int visit) {
        int service = tables.service[visit];
        int drive = drive(tables.place[visit]);
        labels.extend(rest, drive, tables.opens[visit], tables.closes[visit], service);
        startOfVisit = Math.min(labels.fresh, labels.rested) - service;
        supplies.visit();
        look();
        time += service;
    }

    /// Ends at position `q`, which is at `place` and opens at `opens`.
    ///
    /// @return whether the truck is in time there
    boolean end(int q, int place, int opens) {
        labels.extend(rest, drive(place), opens, Course.NEVER - 1, 0);
        for (int kind = 0; kind < Supplies.KINDS; kind++) {
            supplies.set(kind, supplies.left(kind) - at.get(q, Positions.NEEDED + kind));
        }
        look();
        return labels.fresh <= at.get(q, Positions.LATEST_FRESH)
                || labels.rested <= at.get(q, Positions.LATEST_RESTED);
    }

    /// Whether all supplies last, to the tour's end.
    boolean lasts() {
        return lasts;
    }

    private int drive(int to) {
        int way = travel.metres(here, to);
        int drive = travel.time(here, to);
        supplies.drive(way, drive);
        look();
        metres += way;
        time += drive;
        here = to;
        return drive;
    }

    private void look() {
        lasts &= supplies.enough();
        lacksEnergy |= supplies.lacksEnergy();
    }
}
