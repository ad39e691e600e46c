package de.leerplan.planning.fleet;

/// Follows what driving uses up along a laid tour whose break of driving is split, or was begun
/// before it. A break by the
/// clock may fall between the two parts: it then is the second one, the stretch ends with it, and
/// the part that was to be the second ends none (Regulation (EC) 561/2006, Article 7; a new stretch
/// begins as soon as a break is complete, European Court of Justice, C-116/92).
final class SplitBreak {
    private final Tables tables;
    private final Supplies supplies;
    private final int whole;
    private final int second;
    private boolean hadFirst;

    SplitBreak(Tables tables) {
        this.tables = tables;
        supplies = new Supplies(tables);
        whole = Halting.first(tables, Halt.Kind.BREAK);
        second = Halting.first(tables, Halt.Kind.SECOND_PART);
    }

    /// Whether all supplies last along `course`, whose times are known.
    boolean lasts(Course course, Vehicle truck) {
        supplies.begin(truck);
        hadFirst = truck.driving().firstPart();
        boolean lasts = true;
        for (int k = 1; k < course.count; k++) {
            boolean byTheClock = k == course.restNode;
            if (byTheClock && course.restHow == Course.REST_THEN_DRIVE) {
                rest(truck.rest());
            }
            supplies.drive(course.legMetres[k], course.legTime[k]);
            lasts &= supplies.enough();
            if (byTheClock && course.restHow == Course.DRIVE_THEN_REST) {
                rest(truck.rest());
            }
            if (course.halt[k] != Sites.NONE) {
                halt(course.halt[k]);
            }
            if (course.visit[k] != Course.NO_NODE) {
                supplies.visit();
            }
        }
        return lasts && supplies.enough();
    }

    private void rest(Rest rest) {
        if (hadFirst && rest.length() >= tables.halts[second].length()) {
            supplies.halt(whole);
            hadFirst = false;
        }
    }

    private void halt(int number) {
        Halt.Kind kind = tables.halts[number].kind();
        if (hadFirst || kind != Halt.Kind.SECOND_PART) {
            supplies.halt(number);
        }
        hadFirst = supplies.left(Supplies.PART) > 0;
    }
}
