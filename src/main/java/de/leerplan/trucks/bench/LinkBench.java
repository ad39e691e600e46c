package de.leerplan.trucks.bench;

import de.leerplan.model.City;
import de.leerplan.model.Path;
import de.leerplan.model.TruckId;
import de.leerplan.trucks.MqttTruckLink;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.onboard.OnboardUnit;
import de.leerplan.trucks.onboard.Report;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;
import de.leerplan.trucks.protocol.ResultMessage.Outcome;
import de.leerplan.trucks.protocol.Topic;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Tours to and results from many trucks, first on a clean line, then on a terrible one: `bench
/// link`. Counts what was lost, taken twice or went back to an older state.
public final class LinkBench {
    private static final int CLEAN_VERSIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_PUSHES = Duration.ofMillis(500);

    private final BenchTown town;
    private final Wanted wanted;
    private final Ledger ledger = new Ledger();
    private final Map<TruckId, OnboardUnit> units = new LinkedHashMap<>();
    private final Map<TruckId, Integer> seenVersions = new LinkedHashMap<>();
    private final List<CompletableFuture<?>> sent = new ArrayList<>();
    private long results;
    private long stale;
    private int version;

    /// How hard it is to be.
    ///
    /// @param trucks real MQTT clients
    /// @param bad how long the line is bad
    /// @param outage how long it then is dead
    public record Wanted(int trucks, Duration bad, Duration outage, long seed) {}

    private LinkBench(City sample, Wanted wanted) {
        this.town = new BenchTown(sample, wanted.trucks());
        this.wanted = wanted;
    }

    /// Runs it; prints a table and, last, one line of JSON.
    ///
    /// @return whether nothing was lost, stale or taken twice
    public static boolean run(City sample, Wanted wanted, PrintWriter out) {
        return new LinkBench(sample, wanted).measure(out);
    }

    private boolean measure(PrintWriter out) {
        Map<String, Login> logins = Credentials.newLogins(town.trucks());
        try (EmbeddedBroker broker =
                        EmbeddedBroker.start(BrokerSettings.inMemory(0), Credentials.of(logins));
                FaultyProxy proxy = new FaultyProxy(broker.address(), wanted.seed());
                MqttTruckLink link = link(broker, logins)) {
            connect(proxy, logins);
            pushCleanly(link);
            double[] clean = ledger.acceptMillis();
            proxy.behave(Faults.DEAD_SPOT);
            proxy.cutAll();
            suffer(link, wanted.bad());
            proxy.outage(true);
            suffer(link, wanted.outage());
            proxy.behave(Faults.NONE);
            proxy.outage(false);
            boolean settled = settle();
            Map<String, Object> result = result(proxy, clean, settled);
            print(result, out);
            units.values().forEach(OnboardUnit::close);
            return settled && stale == 0 && ledger.twice() == 0;
        }
    }

    private MqttTruckLink link(EmbeddedBroker broker, Map<String, Login> logins) {
        return new MqttTruckLink(
                broker.address(),
                Credentials.console(logins),
                town.city(),
                (from, to) -> new Path(List.of(from, from.towards(to, 0.5), to), 0, 0),
                (_, photo, _) -> photo,
                () -> BenchTown.MORNING.plusSeconds(7200),
                ledger::post);
    }

    private void connect(FaultyProxy proxy, Map<String, Login> logins) {
        for (TruckId truck : town.trucks()) {
            String name = Topic.nameOf(truck);
            Login login = logins.getOrDefault(name, new Login(name, ""));
            OnboardUnit unit =
                    new OnboardUnit(truck, proxy.address(), login, () -> BenchTown.MORNING);
            unit.connect();
            units.put(truck, unit);
        }
    }

    private void pushCleanly(MqttTruckLink link) {
        for (int i = 0; i < CLEAN_VERSIONS; i++) {
            pushAll(link);
            ledger.await(() -> ledger.allAccepted(trucks(), version), PATIENCE);
        }
    }

    /// Keeps pushing tours and reporting stops, whatever arrives.
    private void suffer(MqttTruckLink link, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            pushAll(link);
            units.forEach(this::report);
            ledger.await(() -> false, BETWEEN_PUSHES);
            units.forEach(this::lookForStale);
        }
    }

    private void pushAll(MqttTruckLink link) {
        version++;
        for (TruckId truck : town.trucks()) {
            ledger.pushed(truck, version);
            link.push(town.tour(truck, version));
        }
    }

    private void report(TruckId truck, OnboardUnit unit) {
        OrderStop stop = unit.order().orElseThrow().stops().getFirst();
        Instant at = BenchTown.MORNING.plusMillis(++results);
        sent.add(
                unit.send(
                        new Report.Done(
                                at,
                                stop,
                                Outcome.EMPTIED,
                                stop.container().map(OrderStop.Collection::amount),
                                Optional.empty(),
                                Optional.empty())));
    }

    private void lookForStale(TruckId truck, OnboardUnit unit) {
        int now = unit.order().map(OrderMessage::orderUpdateId).orElse(0);
        int before = seenVersions.getOrDefault(truck, 0);
        stale += now < before ? 1 : 0;
        seenVersions.put(truck, now);
    }

    private boolean settle() {
        return ledger.await(
                () ->
                        ledger.allAccepted(trucks(), version)
                                && ledger.results() == results
                                && units.values().stream().allMatch(this::isNewest),
                PATIENCE);
    }

    private boolean isNewest(OnboardUnit unit) {
        return unit.order().map(order -> order.orderUpdateId() == version).orElse(false);
    }

    private Set<TruckId> trucks() {
        return new LinkedHashSet<>(town.trucks());
    }

    private Map<String, Object> result(FaultyProxy proxy, double[] clean, boolean settled) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("trucks", wanted.trucks());
        result.put("bad_seconds", wanted.bad().toSeconds());
        result.put("outage_seconds", wanted.outage().toSeconds());
        result.put("messages_hurt", proxy.hurt());
        result.put("lines_cut", proxy.cuts());
        result.put("tours_pushed", (long) version * wanted.trucks());
        result.put(
                "trucks_without_newest_tour",
                units.values().stream().filter(u -> !isNewest(u)).count());
        result.put("tours_gone_stale", stale);
        result.put("old_tours_refused", ledger.refusedStale());
        result.put("results_sent", results);
        result.put("results_lost", results - ledger.results());
        result.put("results_taken_twice", ledger.twice());
        result.put("clean_push_to_accepted_p50_ms", quantile(clean, 0.5));
        result.put("clean_push_to_accepted_p99_ms", quantile(clean, 0.99));
        result.put("settled", settled);
        return result;
    }

    private void print(Map<String, Object> result, PrintWriter out) {
        result.forEach((name, value) -> out.printf("%-32s %s%n", name.replace('_', ' '), value));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "link");
        line.put("seed", wanted.seed());
        line.put("seconds_allowed", wanted.bad().plus(wanted.outage()).toSeconds());
        line.put("results", List.of(result));
        out.println(JsonMapper.shared().writeValueAsString(line));
        out.flush();
    }

    private static double quantile(double[] sorted, double share) {
        int at = (int) Math.min(sorted.length - 1L, (long) (sorted.length * share));
        return sorted.length == 0 ? 0 : Math.round(sorted[at] * 10) / 10.0;
    }
}
