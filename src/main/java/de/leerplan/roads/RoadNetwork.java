package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Passage;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Unusable;
import de.leerplan.model.WeekHours;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;

/// The streets of a city as one truck may drive them: travel times in an average hour, distances
/// and paths.
///
/// Immutable but for its caches, and safe for all threads. What changes during a day makes
/// another network, [#under], at once and without reading anything.
public final class RoadNetwork {
    private static final double ROADSIDE_METRES = 6;

    /// Wide streets and houses that shield satellites leave a truck seen so far from its street.
    private static final double ON_STREET_METRES = 60;

    private final TruckGraph graph;
    private final StreetGraph streets;
    private final Locator locator;
    private final Changes changes;
    private final MeantStreets meant;
    private final StreetNodes nodes;
    private final Optional<MatrixFile> kept;
    private final Map<GeoPoint, Anchor> anchors;
    private final Optional<RoadNetwork> usual;
    private final BitSet changed;
    private final Searches searches;
    private final MatrixMaker maker;
    private final PathFinder paths;
    private final Variants variants;
    private final AtomicReference<Optional<Matrix>> last;

    private RoadNetwork(
            TruckGraph graph, TruckProfile truck, Curbs curbs, Optional<MatrixFile> kept) {
        this.graph = graph;
        nodes = new StreetNodes(java.nio.file.Path.of(graph.getOSMFile()));
        this.kept = kept;
        streets = StreetGraph.of(graph.getBaseGraph(), graph.weighting());
        locator = new Locator(graph, streets, curbs);
        meant = new MeantStreets(graph);
        changes = new Changes(meant, truck);
        anchors = new ConcurrentHashMap<>();
        usual = Optional.empty();
        changed = new BitSet();
        searches = new Searches(streets);
        maker = new MatrixMaker(searches);
        paths = new PathFinder(graph, searches, locator);
        variants = new Variants(this::variant);
        last = new AtomicReference<>(Optional.empty());
    }

    /// The network of another day: the same places on changed streets.
    private RoadNetwork(RoadNetwork usual, StreetGraph streets, BitSet changed) {
        graph = usual.graph;
        kept = Optional.empty();
        this.streets = streets;
        locator = usual.locator;
        changes = usual.changes;
        meant = usual.meant;
        nodes = usual.nodes;
        anchors = usual.anchors;
        this.usual = Optional.of(usual);
        this.changed = changed;
        searches = new Searches(streets);
        maker = new MatrixMaker(searches);
        paths = new PathFinder(graph, searches, locator);
        variants = new Variants(this::variant);
        last = new AtomicReference<>(Optional.empty());
    }

    /// Opens a file of OpenStreetMap data (`.osm`, `.osm.gz`, `.osm.bz2` or `.osm.pbf`). The first
    /// time it is imported, later the kept network is loaded in a fraction of a second.
    ///
    /// @param cache where networks are kept; one folder for each file and truck appears in it
    /// @param curbs which places have to be reached on their side of the street
    /// @throws Unusable if the file is missing, empty, broken or no OpenStreetMap data; then
    ///     nothing is left in the cache
    public static RoadNetwork open(
            java.nio.file.Path osm, java.nio.file.Path cache, TruckProfile truck, Curbs curbs) {
        return open(OsmFile.of(osm), cache, truck, curbs, WayCount.UNSEEN);
    }

    static RoadNetwork open(
            OsmFile file,
            java.nio.file.Path cache,
            TruckProfile truck,
            Curbs curbs,
            WayCount ways) {
        java.nio.file.Path folder = cache.resolve(file.fingerprint() + "-" + truck.key());
        TruckGraph graph = GraphStore.open(file, truck, folder, ways);
        String matrix = curbs == Curbs.NONE ? "matrix.bin" : "matrix-curbside.bin";
        MatrixFile kept = new MatrixFile(folder.resolve(matrix));
        return new RoadNetwork(graph, truck, curbs, Optional.of(kept));
    }

    /// Imports a file without keeping anything on disk.
    ///
    /// @throws Unusable as [#open]
    public static RoadNetwork inMemory(java.nio.file.Path osm, TruckProfile truck, Curbs curbs) {
        TruckGraph graph = GraphStore.inMemory(OsmFile.of(osm), truck);
        return new RoadNetwork(graph, truck, curbs, Optional.empty());
    }

    /// How many stretches of street it has, between one junction and the next.
    public int streets() {
        return streets.arcs() / 2;
    }

    /// How many of them a truck may drive in one direction at least.
    int drivableStreets() {
        int drivable = 0;
        for (int arc = 0; arc < streets.arcs(); arc += 2) {
            drivable += streets.isForbidden(arc) && streets.isForbidden(arc + 1) ? 0 : 1;
        }
        return drivable;
    }

    /// The limits that signs set somewhere in it.
    Set<Passage> signs() {
        return Signs.of(graph);
    }

    /// Where a truck stops for `place`, and how far that is from it.
    public Located locate(GeoPoint place) {
        return locator.locate(place);
    }

    /// When a truck may be where it stops for `place`, as the tags of the street say; empty if at
    /// any time.
    public Optional<WeekHours> hoursAt(GeoPoint place) {
        return locator.hours(place);
    }

    /// Hours of streets that could not be read, each once: `Königstraße:
    /// access:conditional=no @ (Mar-Oct)`.
    public List<String> unreadHours() {
        return graph.unreadHours();
    }

    /// Those of `places` that lie so far from any street that a person should look at them.
    public List<Located> strays(Collection<GeoPoint> places) {
        return places.stream().map(this::locate).filter(Located::isStray).toList();
    }

    /// Times and distances between all of `places`. Where the network is kept on disk, so is the
    /// last matrix; then only places it lacks are searched.
    public Matrix matrix(List<GeoPoint> places) {
        Optional<Matrix> before = last.get().or(() -> kept.flatMap(MatrixFile::read));
        Matrix matrix =
                before.map(known -> extended(known, places)).orElseGet(() -> searched(places));
        if (before.isEmpty() || !before.get().missing(places).isEmpty()) {
            last.set(Optional.of(matrix));
            kept.ifPresent(file -> file.write(matrix));
        } else if (last.get().isEmpty()) {
            last.set(before);
        }
        return matrix;
    }

    /// Times and distances between all of `places`, taking over what `known` has: a matrix of this
    /// very network.
    public Matrix matrix(Matrix known, List<GeoPoint> places) {
        return extended(known, places);
    }

    private Matrix extended(Matrix known, List<GeoPoint> places) {
        if (known.places().equals(places)) {
            return known;
        }
        // To find where a place lies on the streets takes longer than to look up its ways.
        return known.missing(places).isEmpty()
                ? known.rearranged(places)
                : maker.extended(known, places, anchors(places));
    }

    /// On a changed day most of the matrix is that of the usual one.
    private Matrix searched(List<GeoPoint> places) {
        Optional<Matrix> known = usual.flatMap(base -> base.last.get());
        if (usual.isEmpty() || known.isEmpty()) {
            return maker.full(places, anchors(places));
        }
        Matrix before = usual.get().matrix(known.get(), places);
        return new ChangedMatrix(usual.get().searches, maker, changed)
                .from(before, anchors(places));
    }

    /// Reads a report of road works or traffic in any format cities exchange; see [ClosureImport],
    /// [SpeedTable] and [PaceTable]. What lies beside all streets of this network is ignored, and
    /// said so.
    ///
    /// @param source where it comes from, for messages
    /// @param at when it is read
    /// @param zone of the city, by whose clocks hours are meant
    /// @throws Unusable if it is in none of the formats
    public ClosureNews news(String text, String source, Instant at, ZoneId zone) {
        String content = text.replaceFirst("^\\uFEFF", "");
        if (SpeedTable.isOne(content)) {
            return new SpeedTable(nodes, meant, usual().streets).read(content, at);
        }
        if (PaceTable.isOne(content)) {
            return ClosureNews.of(PaceTable.read(content, source));
        }
        return Nearby.only(ClosureImport.read(content, source, at, zone), meant);
    }

    /// Times and distances between more places than a full table has room for, in an average hour.
    /// Where the network is kept on disk, so is the last of these; then only places it lacks are
    /// searched.
    ///
    /// @param nearest how many of the nearest are kept of each place
    public NearMatrix near(List<GeoPoint> places, int nearest) {
        NearMaker near = new NearMaker(this, maker, streets.arcs(), nearest);
        Optional<NearFile> file = kept.map(one -> one.beside(nearest));
        Optional<NearMatrix> before = file.flatMap(one -> one.read(this));
        if (before.isPresent() && before.get().places().equals(places)) {
            return before.get();
        }
        NearMatrix matrix =
                before.map(known -> near.extended(known, places, anchors(places)))
                        .orElseGet(() -> near.full(places, anchors(places)));
        file.ifPresent(one -> one.write(matrix));
        return matrix;
    }

    /// To `to` from each of `from`.
    public Row into(GeoPoint to, List<GeoPoint> from) {
        List<Anchor> mirrored = anchors(from).stream().map(Anchor::mirrored).toList();
        Anchor goal = locator.anchor(to).mirrored();
        return searches.backwards().with(search -> MatrixMaker.row(search, goal, mirrored));
    }

    /// From any place, such as where a truck is now, to each of `to`.
    public Row row(GeoPoint from, List<GeoPoint> to) {
        return searches.with(search -> MatrixMaker.row(search, locator.anchor(from), anchors(to)));
    }

    /// How far a truck has to drive from where it was seen, in an average hour; empty where that is
    /// not on a street, or no way leads on.
    public Optional<Leg> onwards(GeoPoint seen, GeoPoint to) {
        Anchor from = locator.anchor(seen, ON_STREET_METRES);
        return searches.with(
                search ->
                        search.towards(from, anchor(to))
                                .map(way -> new Leg(way.metres(), way.seconds())));
    }

    /// The drive from one place to another along streets; [Path#NONE] where no way leads.
    public Path path(GeoPoint from, GeoPoint to) {
        return paths.drive(from, to).path();
    }

    /// What is different from `before`, which is this network under other conditions.
    public StreetChange since(RoadNetwork before) {
        return new StreetChange(before, this, streets.worseThan(before.streets));
    }

    Drive drive(GeoPoint from, GeoPoint to) {
        return paths.drive(from, to);
    }

    RoadNetwork usual() {
        return usual.orElse(this);
    }

    /// Those of `places` that no truck can reach from `depot` and come back from, though on a usual
    /// day it could, each with the closures that are to blame: one of them if it alone is, else
    /// all.
    public Map<GeoPoint, List<Closure>> cutOff(
            GeoPoint depot, List<GeoPoint> places, List<Closure> closures) {
        return usual.map(base -> new CutOff(base, changes, depot).among(this, places, closures))
                .orElseGet(Map::of);
    }

    Anchor anchor(GeoPoint place) {
        return anchors.computeIfAbsent(place, locator::anchor);
    }

    Searches searches() {
        return searches;
    }

    /// This network on a day on which exactly this is closed and slow, whatever the closures'
    /// times. Trucks may leave a closed street, but not enter it. Its times are those of an average
    /// hour: the ways are the best in any.
    public RoadNetwork under(RoadConditions conditions) {
        RoadNetwork base = usual();
        RoadConditions even = conditions.unpaced();
        return even.equals(RoadConditions.USUAL) ? base : base.variants.of(even);
    }

    /// This network with exactly these closures; none opens it again.
    RoadNetwork closing(Collection<Closure> closures) {
        return under(new RoadConditions(List.copyOf(closures), List.of()));
    }

    private RoadNetwork variant(RoadConditions conditions) {
        BitSet closed = changes.closed(conditions.closures());
        Map<Integer, Double> slow = changes.slow(conditions);
        BitSet changed = (BitSet) closed.clone();
        slow.keySet().forEach(changed::set);
        return new RoadNetwork(this, streets.slowing(slow).closing(closed), changed);
    }

    /// The middle of stretches of street, chosen at random: places for trials.
    public List<GeoPoint> anywhere(int count, RandomGenerator random) {
        return beside(count, 0, () -> 2 * random.nextInt(streets.arcs() / 2));
    }

    /// Places for trials where containers stand: on the right or the left of streets.
    public List<GeoPoint> roadside(int count, RandomGenerator random) {
        return beside(count, ROADSIDE_METRES, () -> random.nextInt(streets.arcs()));
    }

    private List<GeoPoint> beside(int count, double metres, IntSupplier arcs) {
        List<GeoPoint> places = new ArrayList<>(count);
        while (places.size() < count) {
            GeoPoint place = paths.course(arcs.getAsInt()).rightOf(0.5, metres);
            if (Math.abs(locate(place).metres() - metres) < 1) {
                places.add(place);
            }
        }
        return places;
    }

    private List<Anchor> anchors(List<GeoPoint> places) {
        return places.stream().map(this::anchor).toList();
    }
}
