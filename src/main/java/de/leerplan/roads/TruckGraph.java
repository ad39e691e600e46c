package de.leerplan.roads;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.reader.osm.WaySegmentParser.CoordinateSupplier;
import com.graphhopper.reader.osm.WaySegmentParser.NodeTagSupplier;
import com.graphhopper.routing.WeightingFactory;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.DefaultTurnCostProvider;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.TurnCostsConfig;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// GraphHopper set up for one truck: it imports a file, keeps the graph on disk, and finds the
/// street beside a place.
final class TruckGraph extends GraphHopper {
    static final String PROFILE = "truck";

    /// Streets that hang together but with fewer stretches than this are cut off: nobody gets
    /// there.
    private static final int SMALLEST_ISLAND = 50;

    private final TruckProfile truck;
    private WayCount ways = WayCount.UNSEEN;

    /// @param folder where the graph is kept, or is read from if it is there
    TruckGraph(TruckProfile truck, Path osm, Path folder) {
        this.truck = truck;
        setOSMFile(osm.toString());
        setGraphHopperLocation(folder.toString());
        setImportRegistry(TruckAccess.registry());
        setEncodedValuesString(TruckWeighting.ENCODED_VALUES);
        setMinNetworkSize(SMALLEST_ISLAND);
        setProfiles(
                new Profile(PROFILE)
                        .setTurnCostsConfig(
                                new TurnCostsConfig(
                                        List.of("hgv", "motorcar", "motor_vehicle"),
                                        truck.uTurnSeconds())));
        getReaderConfig().setMaxWayPointDistance(0.5);
    }

    /// Tells every way that an import reads.
    TruckGraph counting(WayCount ways) {
        this.ways = ways;
        return this;
    }

    /// Without GraphHopper's table of countries: half of a small import's time, and unused here.
    @Override
    protected void importOSM() {
        OSMReader reader =
                new OSMReader(getBaseGraph().getBaseGraph(), getOSMParsers(), getReaderConfig()) {
                    @Override
                    protected boolean acceptWay(ReaderWay way) {
                        ways.seen();
                        return super.acceptWay(way);
                    }

                    @Override
                    protected void preprocessWay(
                            ReaderWay way, CoordinateSupplier at, NodeTagSupplier tags) {
                        super.preprocessWay(way, at, tags);
                        TruckHours.keep(way);
                    }
                }.setFile(new File(getOSMFile()));
        createBaseGraphAndProperties();
        try {
            reader.readGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected WeightingFactory createWeightingFactory() {
        return (profile, hints, disableTurnCosts) ->
                new TruckWeighting(
                        truck,
                        disableTurnCosts ? TurnCostProvider.NO_TURN_COST_PROVIDER : turns(hints),
                        getEncodingManager());
    }

    private TurnCostProvider turns(PMap hints) {
        int uTurn = hints.getInt(Parameters.Routing.U_TURN_COSTS, truck.uTurnSeconds());
        return new DefaultTurnCostProvider(
                getEncodingManager().getTurnBooleanEncodedValue(TurnRestriction.key(PROFILE)),
                getBaseGraph().getBaseGraph(),
                new TurnCostsConfig().setUTurnCosts(uTurn),
                null);
    }

    Weighting weighting() {
        return createWeighting(getProfile(PROFILE), new PMap());
    }

    /// Conditions of access that say something else than hours, with the name of their street.
    List<String> unreadHours() {
        Set<String> unread = new TreeSet<>();
        AllEdgesIterator edge = getBaseGraph().getAllEdges();
        while (edge.next()) {
            TruckHours.of(edge)
                    .unread()
                    .ifPresent(text -> unread.add(edge.getName() + ": " + text));
        }
        return List.copyOf(unread);
    }

    /// Streets a place may belong to: those a truck can reach and leave.
    EdgeFilter reachable() {
        return new DefaultSnapFilter(
                weighting(), getEncodingManager().getBooleanEncodedValue(Subnetwork.key(PROFILE)));
    }
}
