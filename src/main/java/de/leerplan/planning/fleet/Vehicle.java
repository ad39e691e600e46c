package de.leerplan.planning.fleet;

/// A truck from the moment it can be given new visits.
///
/// @param start place from which it goes on, at `departs`
/// @param end place where it ends, empty
/// @param idle whether it may stay where it is for nothing if it gets no visits
/// @param loadedVolume what lies in it at the start, like `loadedMass` of group `loadedGroup`
/// @param dayVolume what it may take up during the day, like `dayVisits`
/// @param ends end of the shift; work after that costs `overtime` on top
/// @param latestEnd when it has to be at its end at the latest
/// @param use price of using it at all
/// @param distance price per unit of length
/// @param time price per unit of time from `departs` to its end
/// @param battery what it may use before it has to charge
/// @param driving how long its crew may drive, beside its `rest`
/// @param roads number of its table of ways in the problem; trucks alike share one
public record Vehicle(
        int start,
        int end,
        int departs,
        boolean idle,
        int volume,
        int mass,
        int loadedVolume,
        int loadedMass,
        int loadedGroup,
        int dayVolume,
        int dayVisits,
        int ends,
        int latestEnd,
        Rest rest,
        long use,
        long distance,
        long time,
        long overtime,
        Battery battery,
        Driving driving,
        int roads) {
    /// A truck that need not charge, with a crew that may drive all day.
    public Vehicle(
            int start,
            int end,
            int departs,
            boolean idle,
            int volume,
            int mass,
            int loadedVolume,
            int loadedMass,
            int loadedGroup,
            int dayVolume,
            int dayVisits,
            int ends,
            int latestEnd,
            Rest rest,
            long use,
            long distance,
            long time,
            long overtime) {
        this(
                start,
                end,
                departs,
                idle,
                volume,
                mass,
                loadedVolume,
                loadedMass,
                loadedGroup,
                dayVolume,
                dayVisits,
                ends,
                latestEnd,
                rest,
                use,
                distance,
                time,
                overtime,
                Battery.NONE,
                Driving.NONE,
                0);
    }

    /// The same truck with another table of ways.
    public Vehicle on(int otherRoads) {
        return with(loadedVolume, loadedMass, latestEnd, rest, battery, driving, otherRoads);
    }

    /// The same truck with another battery and a crew that may drive for another time.
    public Vehicle limited(Battery otherBattery, Driving otherDriving) {
        return with(loadedVolume, loadedMass, latestEnd, rest, otherBattery, otherDriving, roads);
    }

    /// The same truck without a break, and with time until `latest` to be at its end.
    public Vehicle until(int latest) {
        return with(loadedVolume, loadedMass, latest, Rest.NONE, battery, driving, roads);
    }

    /// The same truck with nothing in it at the start.
    public Vehicle empty() {
        return with(0, 0, latestEnd, rest, battery, driving, roads);
    }

    private Vehicle with(
            int otherVolume,
            int otherMass,
            int otherLatestEnd,
            Rest otherRest,
            Battery otherBattery,
            Driving otherDriving,
            int otherRoads) {
        return new Vehicle(
                start,
                end,
                departs,
                idle,
                volume,
                mass,
                otherVolume,
                otherMass,
                loadedGroup,
                dayVolume,
                dayVisits,
                ends,
                otherLatestEnd,
                otherRest,
                use,
                distance,
                time,
                overtime,
                otherBattery,
                otherDriving,
                otherRoads);
    }
}
