package de.leerplan.planning.fleet;

/// The empty tours that are worth a look: of those that are alike, only the first.
final class EmptyTours {
    private final int[] kind;
    private final int[] met;
    private final int[] found;
    private int count;
    private int stamp;

    EmptyTours(FleetProblem problem) {
        kind = kinds(problem);
        met = new int[kind.length];
        found = new int[kind.length];
    }

    // Alike are vehicles with the same data whose crews know of no visits: any will do then.
    private static int[] kinds(FleetProblem problem) {
        boolean known = problem.visits().stream().anyMatch(v -> v.former() != Visit.NO_TRUCK);
        int[] kind = new int[problem.vehicles().size()];
        for (int tour = 0; tour < kind.length; tour++) {
            kind[tour] = tour;
            for (int other = 0; other < tour && !known; other++) {
                if (problem.vehicles().get(other).equals(problem.vehicles().get(tour))
                        && problem.allowed().get(other).equals(problem.allowed().get(tour))) {
                    kind[tour] = kind[other];
                    break;
                }
            }
        }
        return kind;
    }

    /// The `choice`-th of them, or [FleetTours#NOWHERE]; the first choice looks for all.
    int choose(int choice, int[] size, boolean... closed) {
        if (choice == 0) {
            collect(size, closed);
        }
        return choice < count ? found[choice] : FleetTours.NOWHERE;
    }

    private void collect(int[] size, boolean... closed) {
        count = 0;
        stamp++;
        for (int tour = 0; tour < kind.length; tour++) {
            if (size[tour] == 0 && !closed[tour] && met[kind[tour]] != stamp) {
                met[kind[tour]] = stamp;
                found[count++] = tour;
            }
        }
    }
}
