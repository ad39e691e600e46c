package de.leerplan.planning.fleet;

/// What the roads mean for one class of trucks.
///
/// @param travel how far it is from place to place
/// @param sites where they unload on the way
/// @param chargers where they charge on the way
record Ways(Travel travel, Sites sites, Sites chargers) {
    static Ways[] of(FleetProblem problem) {
        return problem.travels().stream()
                .map(
                        travel ->
                                new Ways(
                                        travel,
                                        new Sites(problem, travel),
                                        Sites.ofChargers(problem, travel)))
                .toArray(Ways[]::new);
    }
}
