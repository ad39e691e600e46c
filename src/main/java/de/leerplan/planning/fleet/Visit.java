package de.leerplan.planning.fleet;

/// A place to be visited, or not.
///
/// @param volume what it adds to a truck, like `mass`
/// @param group loads of different groups never lie in a truck together
/// @param service time the truck stands there
/// @param opens earliest start of service
/// @param closes latest start of service
/// @param due start of service from which it is late
/// @param lateness price per unit of time after `due`
/// @param ready start of service before which it is too early
/// @param earliness price per unit of time before `ready`
/// @param absence price of not visiting it
/// @param former the truck whose crew expects to visit it or knows its district best, or −1
/// @param move price of any other truck than `former` visiting it
public record Visit(
        int place,
        int volume,
        int mass,
        int group,
        int service,
        int opens,
        int closes,
        int due,
        long lateness,
        int ready,
        long earliness,
        long absence,
        int former,
        long move) {
    /// What stands for "no truck expects it".
    public static final int NO_TRUCK = -1;

    /// One that is never too early.
    public Visit(
            int place,
            int volume,
            int mass,
            int group,
            int service,
            int opens,
            int closes,
            int due,
            long lateness,
            long absence,
            int former,
            long move) {
        this(
                place, volume, mass, group, service, opens, closes, due, lateness, 0, 0, absence,
                former, move);
    }

    /// What it costs that service does not begin between `ready` and `due`.
    public long untimely(int start) {
        return lateness * Math.max(0, start - due) + earliness * Math.max(0, ready - start);
    }
}
