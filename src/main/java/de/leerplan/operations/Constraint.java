package de.leerplan.operations;

/// What a plan is judged by. Their prices add up to the price that the search was judged by.
public enum Constraint {
    /// Kilometres of all trucks.
    DRIVING,
    /// Crews at work, from leaving to being home.
    CREW_TIME,
    /// Work after the end of shifts, on top of `CREW_TIME`.
    OVERTIME,
    /// Trucks that leave the depot at all.
    TRUCK_USE,
    /// Expected overflows of containers that are left for another day.
    OVERFLOW,
    /// Visits that become due another day because containers are left now.
    LATER_VISIT,
    /// Stops made after they were due.
    LATENESS,
    /// Orders left for another day: the hours they are late by then, and a citizen's waiting.
    WAITING,
    /// Stops that crews get or lose against the tour they know.
    CHURN,
    /// Stops in another crew's territory.
    TERRITORY,
    /// Containers and orders left that have to be done today. Not money: more than any tour
    /// could cost.
    MUST_GO
}
