package de.leerplan.roads;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.Hgv;
import com.graphhopper.routing.ev.MaxHeight;
import com.graphhopper.routing.ev.MaxSpeed;
import com.graphhopper.routing.ev.MaxWeight;
import com.graphhopper.routing.ev.MaxWidth;
import com.graphhopper.routing.ev.RoadAccess;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;

/// What a stretch of street costs a collection truck, in seconds as GraphHopper wants it: the time
/// it takes, dearer where a truck had better not go, plus a little for the metres.
final class TruckWeighting implements Weighting {
    static final String ENCODED_VALUES =
            String.join(
                    ",",
                    TruckAccess.KEY,
                    RoadClass.KEY,
                    RoadAccess.KEY,
                    Hgv.KEY,
                    MaxSpeed.KEY,
                    MaxWidth.KEY,
                    MaxHeight.KEY,
                    MaxWeight.KEY);

    /// A kilometre costs fuel and wear worth about 0.5 minutes of truck and crew.
    private static final double SECONDS_PER_METRE = 0.03;

    private static final double FASTEST_KMH = 70;
    private static final double OUT_OF_TOWN_KMH = 70;

    private final TruckProfile truck;
    private final TurnCostProvider turns;
    private final BooleanEncodedValue access;
    private final EnumEncodedValue<RoadClass> roadClass;
    private final EnumEncodedValue<RoadAccess> roadAccess;
    private final EnumEncodedValue<Hgv> hgv;
    private final DecimalEncodedValue maxSpeed;
    private final DecimalEncodedValue maxWidth;
    private final DecimalEncodedValue maxHeight;
    private final DecimalEncodedValue maxWeight;

    TruckWeighting(TruckProfile truck, TurnCostProvider turns, EncodedValueLookup lookup) {
        this.truck = truck;
        this.turns = turns;
        access = lookup.getBooleanEncodedValue(TruckAccess.KEY);
        roadClass = lookup.getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        roadAccess = lookup.getEnumEncodedValue(RoadAccess.KEY, RoadAccess.class);
        hgv = lookup.getEnumEncodedValue(Hgv.KEY, Hgv.class);
        maxSpeed = lookup.getDecimalEncodedValue(MaxSpeed.KEY);
        maxWidth = lookup.getDecimalEncodedValue(MaxWidth.KEY);
        maxHeight = lookup.getDecimalEncodedValue(MaxHeight.KEY);
        maxWeight = lookup.getDecimalEncodedValue(MaxWeight.KEY);
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
        if (!(reverse ? edge.getReverse(access) : edge.get(access)) || !fits(edge)) {
            return Double.POSITIVE_INFINITY;
        }
        double metres = edge.getDistance();
        return metres * 3.6 / kmh(edge, reverse) * reluctance(edge) + metres * SECONDS_PER_METRE;
    }

    /// Signs for width and height (metres) and weight (tonnes); an unsigned street has infinity.
    private boolean fits(EdgeIteratorState edge) {
        return edge.get(maxWidth) * 100 >= truck.widthCm()
                && edge.get(maxHeight) * 100 >= truck.heightCm()
                && edge.get(maxWeight) * 1000 >= truck.grossKg();
    }

    /// Ways that others own, and zones full of people, are for reaching a container, not for
    /// passing through.
    private double reluctance(EdgeIteratorState edge) {
        double owner =
                switch (edge.get(roadAccess)) {
                    case YES, NO -> 1;
                    case DESTINATION, CUSTOMERS, DELIVERY -> 1.5;
                    case PRIVATE, AGRICULTURAL, FORESTRY -> 5;
                };
        double invited = edge.get(roadClass) == RoadClass.PEDESTRIAN ? 2 * owner : owner;
        return Math.max(invited, unwelcome(edge.get(hgv)));
    }

    /// Streets that trucks may enter but not drive through.
    private static double unwelcome(Hgv trucks) {
        return switch (trucks) {
            case MISSING, YES, DESIGNATED, NO -> 1;
            case DESTINATION, DELIVERY, DISCOURAGED, AGRICULTURAL -> 1.5;
        };
    }

    /// Speed between two stops with the waiting at junctions in it (18–25 km/h in town).
    private double kmh(EdgeIteratorState edge, boolean reverse) {
        double limit = reverse ? edge.getReverse(maxSpeed) : edge.get(maxSpeed);
        double usual = usualKmh(edge.get(roadClass));
        double driven =
                limit >= OUT_OF_TOWN_KMH && limit != MaxSpeed.MAXSPEED_MISSING
                        ? Math.max(usual, 0.7 * limit)
                        : usual;
        return Math.max(3, Math.min(Math.min(driven, 0.9 * limit), FASTEST_KMH));
    }

    private static double usualKmh(RoadClass kind) {
        return switch (kind) {
            case MOTORWAY -> FASTEST_KMH;
            case TRUNK -> 50;
            case PRIMARY -> 27;
            case SECONDARY -> 25;
            case TERTIARY -> 24;
            case UNCLASSIFIED, ROAD, BUSWAY -> 22;
            case RESIDENTIAL -> 20;
            case SERVICE -> 14;
            case LIVING_STREET, TRACK -> 10;
            case PEDESTRIAN -> 8;
            case OTHER,
                    STEPS,
                    CYCLEWAY,
                    PATH,
                    FOOTWAY,
                    PLATFORM,
                    CORRIDOR,
                    CONSTRUCTION,
                    BRIDLEWAY ->
                    6;
        };
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
        return Math.round(edge.getDistance() * 3600 / kmh(edge, reverse));
    }

    @Override
    public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
        return turns.calcTurnWeight(inEdge, viaNode, outEdge);
    }

    @Override
    public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
        return inEdge == outEdge ? truck.uTurnSeconds() * 1000L : 0;
    }

    @Override
    public double calcMinWeightPerDistance() {
        return 3.6 / FASTEST_KMH + SECONDS_PER_METRE;
    }

    @Override
    public boolean hasTurnCosts() {
        return turns != TurnCostProvider.NO_TURN_COST_PROVIDER;
    }

    @Override
    public String getName() {
        return "truck";
    }
}
