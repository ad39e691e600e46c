package de.leerplan.roads;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.ev.ImportRegistry;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.ev.Roundabout;
import com.graphhopper.routing.ev.SimpleBooleanEncodedValue;
import com.graphhopper.routing.util.TransportationMode;
import com.graphhopper.routing.util.WayAccess;
import com.graphhopper.routing.util.parsers.CarAccessParser;
import com.graphhopper.routing.util.parsers.OSMRoadAccessParser;
import com.graphhopper.util.PMap;

/// Which ways a collection truck may enter, from the tags of OpenStreetMap.
///
/// It follows the rules for heavy goods vehicles, with the exemptions of German law for waste
/// collection (StVO § 35 Abs. 6): pedestrian zones are open (when, is said by [TruckHours] and the
/// time windows of the containers), and so are streets for deliveries or residents and
/// private ways. Ways for walking and cycling stay closed, one-way streets and bans on trucks are
/// obeyed.
final class TruckAccess extends CarAccessParser {
    static final String KEY = "truck_access";

    private TruckAccess(EncodedValueLookup lookup) {
        super(
                lookup.getBooleanEncodedValue(KEY),
                lookup.getBooleanEncodedValue(Roundabout.KEY),
                new PMap().putObject("block_private", false),
                OSMRoadAccessParser.toOSMRestrictions(TransportationMode.HGV));
        restrictedValues.remove("delivery");
        allowedValues.add("delivery");
    }

    @Override
    public WayAccess getAccess(ReaderWay way) {
        if (TruckHours.opens(way) && isForCars(way)) {
            return WayAccess.WAY;
        }
        if (way.hasTag("highway", "pedestrian") && !way.hasTag("access", "no")) {
            return way.hasTag("hgv", "no") ? WayAccess.CAN_SKIP : WayAccess.WAY;
        }
        return super.getAccess(way);
    }

    private boolean isForCars(ReaderWay way) {
        return way.hasTag("highway", "pedestrian") || way.hasTag("highway", highwayValues);
    }

    /// GraphHopper's registry of what an import stores, with this one added.
    static ImportRegistry registry() {
        ImportRegistry known = new DefaultImportRegistry();
        ImportUnit own =
                ImportUnit.create(
                        KEY,
                        _ -> new SimpleBooleanEncodedValue(KEY, true),
                        (lookup, _) -> new TruckAccess(lookup),
                        Roundabout.KEY);
        return name -> KEY.equals(name) ? own : known.createImportUnit(name);
    }
}
