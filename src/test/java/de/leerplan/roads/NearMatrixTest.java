package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class NearMatrixTest {
    @TempDir Path folder;
    private List<GeoPoint> places;
    private RoadNetwork network;
    private Matrix full;
    private NearMatrix near;

    @BeforeEach
    void measure() {
        network =
                RoadNetwork.open(
                        Sketch.grid(12, 12).file(folder),
                        folder.resolve("cache"),
                        TruckProfile.REAR_LOADER,
                        Curbs.NONE);
        places = network.anywhere(120, new Random(4)).stream().distinct().toList();
        full = network.matrix(places);
        near = network.near(places, 10);
    }

    @Test
    void everyLegIsThatOfTheFullTableNearOrFar() {
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                assertThat(near.leg(from, to)).isEqualTo(full.leg(from, to));
            }
        }
    }

    @Test
    void theNearestAreNearerThanAllOthers() {
        for (int from = 0; from < places.size(); from++) {
            int[] nearest = near.near(from).place();
            assertThat(nearest).hasSize(10).doesNotContain(from);
            int farthest = full.seconds(from, nearest[9]);
            int origin = from;
            List<Integer> known = java.util.Arrays.stream(nearest).boxed().toList();
            for (int to = 0; to < places.size(); to++) {
                if (to != origin && !known.contains(to)) {
                    // Nearness is by cost, time and a little for the metres.
                    assertThat(full.seconds(origin, to) + 0.03 * full.metres(origin, to) + 46)
                            .isGreaterThanOrEqualTo(farthest);
                }
            }
        }
    }

    @Test
    void onlyTheNearestAndTheHubsTakeRoom() {
        assertThat(near.hubs()).hasSize(56);
        long places = near.size();
        assertThat(near.bytes()).isEqualTo(places * 10 * 12 + 56 * places * 16);
    }

    @Test
    void toAndFromHubsAllWaysAreKnown() {
        for (Hub hub : near.hubs()) {
            for (int place = 0; place < places.size(); place++) {
                if (place != hub.place()) {
                    assertThat(hub.from().leg(place)).isEqualTo(full.leg(hub.place(), place));
                    assertThat(hub.to().leg(place)).isEqualTo(full.leg(place, hub.place()));
                }
            }
        }
    }

    @Test
    void newPlacesAreEnteredAndOldOnesLeftOutWithoutMeasuringTheRestAgain() {
        List<GeoPoint> moved = new ArrayList<>(places);
        boolean[] isHub = new boolean[places.size()];
        near.hubs().forEach(one -> isHub[one.place()] = true);
        int gone =
                IntStream.range(0, isHub.length).filter(i -> !isHub[i]).findFirst().orElseThrow();
        moved.remove(gone);
        List<GeoPoint> fresh =
                network.anywhere(40, new Random(9)).stream()
                        .filter(place -> !places.contains(place))
                        .distinct()
                        .limit(4)
                        .toList();
        assertThat(fresh).hasSize(4);
        moved.addAll(3, fresh);
        NearMatrix next = network.near(moved, 10);
        // Measured anew, the first places would be hubs, the new ones among them.
        assertThat(next.hubs())
                .extracting(hub -> moved.get(hub.place()))
                .isEqualTo(near.hubs().stream().map(hub -> places.get(hub.place())).toList());
        Matrix whole = network.matrix(moved);
        for (int from = 0; from < moved.size(); from++) {
            int origin = from;
            next.eachNear(
                    from,
                    (to, metres, seconds) ->
                            assertThat(whole.leg(origin, to)).isEqualTo(new Leg(metres, seconds)));
            assertThat(next.near(from).place()).hasSizeBetween(9, 10);
        }
        Hub first = next.hubs().getFirst();
        for (int place = 0; place < moved.size(); place++) {
            if (place != first.place()) {
                assertThat(first.from().leg(place)).isEqualTo(whole.leg(first.place(), place));
                assertThat(first.to().leg(place)).isEqualTo(whole.leg(place, first.place()));
            }
        }
    }

    @Test
    void itIsKeptOnDiskAndADamagedFileIsAsGoodAsNone() throws IOException {
        Path file = kept();
        NearMatrix again = new NearFile(file).read(network).orElseThrow();
        assertThat(again.places()).isEqualTo(places);
        assertThat(again.near(7).place()).isEqualTo(near.near(7).place());
        assertThat(again.hubs().getLast().to().leg(5)).isEqualTo(near.hubs().getLast().to().leg(5));
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 4;
        Files.write(file, content);
        assertThat(new NearFile(file).read(network)).isEmpty();
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("near-10.bin"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
