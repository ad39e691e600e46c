package de.leerplan.roads;

import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.MaxSpeed;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.util.EdgeIteratorState;

/// Streets that no crew should cross with a bin: main streets, and others where traffic is fast. In
/// the quiet ones a rear loader serves both sides at once. The two carriageways of a divided street
/// are streets of their own, so that the nearer one is the right one.
final class BusyStreets {
    private static final double QUIET_KMH = 30;
    private static final double TOWN_KMH = 50;

    private final EnumEncodedValue<RoadClass> roadClass;
    private final DecimalEncodedValue maxSpeed;

    BusyStreets(EncodedValueLookup lookup) {
        roadClass = lookup.getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        maxSpeed = lookup.getDecimalEncodedValue(MaxSpeed.KEY);
    }

    boolean have(EdgeIteratorState street) {
        double limit = Math.max(street.get(maxSpeed), street.getReverse(maxSpeed));
        return switch (street.get(roadClass)) {
            case MOTORWAY, TRUNK, PRIMARY, SECONDARY -> true;
            case TERTIARY -> limit > QUIET_KMH;
            case UNCLASSIFIED, RESIDENTIAL, ROAD, BUSWAY ->
                    limit > TOWN_KMH && limit != MaxSpeed.MAXSPEED_MISSING;
            case LIVING_STREET,
                    SERVICE,
                    PEDESTRIAN,
                    TRACK,
                    OTHER,
                    STEPS,
                    CYCLEWAY,
                    PATH,
                    FOOTWAY,
                    PLATFORM,
                    CORRIDOR,
                    CONSTRUCTION,
                    BRIDLEWAY ->
                    false;
        };
    }
}
