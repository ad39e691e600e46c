package de.leerplan.planning.fleet;

/// What a truck has left along its way, of each thing that driving uses up: energy, driving until
/// the next break, driving in this day. All three follow one rule: a way takes some, a halt gives
/// some back up to a full measure, and none may fall below zero. So the least that is needed at a
/// place is one number, and an insertion is judged in constant time. So that this holds at any time
/// of the day, all driving is reckoned at the slowest pace of the truck's day: no crew ever drives
/// longer than that. Beside them it is noted whether the first part of a break was taken.
final class Supplies {
    static final int KINDS = 4;
    private static final int ENERGY = 0;
    private static final int STRETCH = 1;
    private static final int DAY = 2;

    /// 1 while half an hour is all that lacks for a whole break. Nobody runs out of it: where halts
    /// are chosen, a second part comes behind a first one only.
    static final int PART = 3;

    private static final int MOST = Integer.MAX_VALUE;

    private final Tables tables;
    private final long[] left = new long[KINDS];
    private Battery battery = Battery.NONE;
    private Driving driving = Driving.NONE;
    private double slowest = 1;
    private int wholeBreak = MOST;

    Supplies(Tables tables) {
        this.tables = tables;
        for (Halt halt : tables.halts) {
            if (halt.kind() == Halt.Kind.BREAK) {
                wholeBreak = halt.length();
            }
        }
    }

    /// Whether anything of the kind limits `truck`.
    static boolean limit(Vehicle truck) {
        return !truck.battery().equals(Battery.NONE) || !truck.driving().equals(Driving.NONE);
    }

    void of(Vehicle truck) {
        battery = truck.battery();
        driving = truck.driving();
        slowest = tables.paces.slowest(truck.departs(), truck.latestEnd());
    }

    /// As `truck` starts.
    void begin(Vehicle truck) {
        of(truck);
        left[ENERGY] = battery.left();
        left[STRETCH] = driving.left();
        left[DAY] = driving.day();
        left[PART] = driving.firstPart() ? 1 : 0;
    }

    long left(int kind) {
        return left[kind];
    }

    void set(int kind, long amount) {
        left[kind] = amount;
    }

    boolean enough() {
        return left[ENERGY] >= 0 && left[STRETCH] >= 0 && left[DAY] >= 0;
    }

    /// Whether energy is among what lacks.
    boolean lacksEnergy() {
        return left[ENERGY] < 0;
    }

    void drive(int metres, int time) {
        left[ENERGY] -= energy(metres);
        left[STRETCH] -= stretch(time);
        left[DAY] -= day(time);
    }

    void visit() {
        left[ENERGY] -= battery.perVisit();
    }

    void halt(int number) {
        for (int kind = 0; kind < KINDS; kind++) {
            left[kind] = Math.min(full(kind), left[kind] + gain(kind, tables.halts[number]));
        }
        if (endsStretch(tables.halts[number])) {
            left[PART] = 0;
        }
    }

    // The same backwards: the least that is needed before.

    void needToDrive(int metres, int time) {
        left[ENERGY] += energy(metres);
        left[STRETCH] += stretch(time);
        left[DAY] += day(time);
    }

    void needToVisit() {
        left[ENERGY] += battery.perVisit();
    }

    void needToHalt(int number) {
        for (int kind = 0; kind < KINDS; kind++) {
            if (left[kind] <= full(kind)) {
                left[kind] = Math.max(0, left[kind] - gain(kind, tables.halts[number]));
            }
        }
    }

    private long energy(int metres) {
        return (long) battery.perMetre() * metres;
    }

    private int stretch(int time) {
        return driving.stretch() == MOST ? 0 : atMost(time);
    }

    private int day(int time) {
        return driving.day() == MOST ? 0 : atMost(time);
    }

    private int atMost(int time) {
        return (int) Math.ceil(time * slowest);
    }

    private long full(int kind) {
        return switch (kind) {
            case ENERGY -> battery.full();
            case STRETCH -> driving.stretch();
            case DAY -> driving.day();
            case PART -> 1;
            default -> throw new IllegalArgumentException("No supply " + kind);
        };
    }

    private long gain(int kind, Halt halt) {
        return switch (kind) {
            case ENERGY -> (long) Math.min(halt.power(), battery.intake()) * halt.length();
            case STRETCH -> endsStretch(halt) ? driving.stretch() : 0;
            case DAY -> 0;
            case PART -> halt.kind() == Halt.Kind.FIRST_PART ? 1 : 0;
            default -> throw new IllegalArgumentException("No supply " + kind);
        };
    }

    private boolean endsStretch(Halt halt) {
        return switch (halt.kind()) {
            case CHARGING -> halt.length() >= wholeBreak;
            case BREAK, SECOND_PART -> true;
            case FIRST_PART -> false;
        };
    }

    /// A number that fits into a row.
    static int row(long amount) {
        return Math.clamp(amount, -MOST, MOST);
    }
}
