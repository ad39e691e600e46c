package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fills matrices: one search a row, on two threads.
final class MatrixMaker {
    static final int THREADS = 2;

    private final Searches searches;

    MatrixMaker(Searches searches) {
        this.searches = searches;
    }

    Matrix full(List<GeoPoint> places, List<Anchor> anchors) {
        int n = places.size();
        Matrix matrix = new Matrix(places, new int[n * n], new int[n * n]);
        List<Integer> all = IntStream.range(0, n).boxed().toList();
        fill(searches, all, (search, i) -> fillRow(matrix, i, search, anchors));
        return matrix;
    }

    /// A matrix for `places` that takes over what `known` has and searches one row and one column
    /// for each place it lacks.
    Matrix extended(Matrix known, List<GeoPoint> places, List<Anchor> anchors) {
        List<Integer> missing = known.missing(places);
        if (missing.size() * 2 >= places.size()) {
            return full(places, anchors);
        }
        Matrix matrix = known.rearranged(places);
        if (!missing.isEmpty()) {
            fill(searches, missing, (search, i) -> fillRow(matrix, i, search, anchors));
            List<Anchor> mirrored = anchors.stream().map(Anchor::mirrored).toList();
            fill(
                    searches.backwards(),
                    missing,
                    (search, i) -> fillColumn(matrix, i, search, mirrored));
        }
        return matrix;
    }

    /// `known` with some rows searched again.
    Matrix again(Matrix known, List<Integer> rows, List<Anchor> anchors) {
        Matrix matrix = known.rearranged(known.places());
        fill(searches, rows, (search, i) -> fillRow(matrix, i, search, anchors));
        return matrix;
    }

    Near[] near(List<Anchor> anchors, int arcs, int nearest) {
        List<Integer> all = IntStream.range(0, anchors.size()).boxed().toList();
        return near(anchors, arcs, nearest, all);
    }

    /// The nearest of some of the places, at their numbers.
    Near[] near(List<Anchor> anchors, int arcs, int nearest, List<Integer> wanted) {
        NearSearch near = new NearSearch(anchors, arcs);
        Near[] found = new Near[anchors.size()];
        fill(searches, wanted, (search, i) -> found[i] = near.from(i, nearest, search));
        return found;
    }

    /// All ways from each of `starts`, in their order.
    Row[] rows(List<Integer> starts, List<Anchor> anchors) {
        return rows(searches, starts, anchors);
    }

    /// All ways to each of `goals`, in their order.
    Row[] columns(List<Integer> goals, List<Anchor> anchors) {
        List<Anchor> mirrored = anchors.stream().map(Anchor::mirrored).toList();
        return rows(searches.backwards(), goals, mirrored);
    }

    private static Row[] rows(Searches searches, List<Integer> starts, List<Anchor> anchors) {
        Row[] rows = new Row[starts.size()];
        List<Integer> all = IntStream.range(0, rows.length).boxed().toList();
        fill(
                searches,
                all,
                (search, i) -> rows[i] = row(search, anchors.get(starts.get(i)), anchors));
        return rows;
    }

    static Row row(Search search, Anchor from, List<Anchor> to) {
        int[] seconds = new int[to.size()];
        int[] metres = new int[to.size()];
        search.everywhere(from);
        for (int i = 0; i < to.size(); i++) {
            put(search, to.get(i), seconds, metres, i);
        }
        return new Row(seconds, metres);
    }

    private void fillRow(Matrix matrix, int row, Search search, List<Anchor> anchors) {
        search.everywhere(anchors.get(row));
        int n = matrix.size();
        for (int to = 0; to < n; to++) {
            put(search, anchors.get(to), matrix.allSeconds(), matrix.allMetres(), row * n + to);
        }
        matrix.allSeconds()[row * n + row] = 0;
        matrix.allMetres()[row * n + row] = 0;
    }

    private void fillColumn(Matrix matrix, int column, Search search, List<Anchor> mirrored) {
        search.everywhere(mirrored.get(column));
        int n = matrix.size();
        for (int from = 0; from < n; from++) {
            if (from != column) {
                int cell = from * n + column;
                put(search, mirrored.get(from), matrix.allSeconds(), matrix.allMetres(), cell);
            }
        }
    }

    private static void put(Search search, Anchor to, int[] seconds, int[] metres, int cell) {
        @Nullable Way way = search.way(to).orElse(null);
        seconds[cell] = way == null ? Matrix.NO_WAY : way.seconds();
        metres[cell] = way == null ? Matrix.NO_WAY : way.metres();
    }

    /// Runs `work` for each number, each thread with a search of its own.
    private static void fill(
            Searches searches, List<Integer> numbers, ObjIntConsumer<Search> work) {
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> searches.lend(search -> workOff(search, numbers, next, work));
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS, MatrixMaker::thread)) {
            CompletableFuture.allOf(
                            Stream.generate(() -> CompletableFuture.runAsync(worker, pool))
                                    .limit(THREADS)
                                    .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private static void workOff(
            Search search, List<Integer> numbers, AtomicInteger next, ObjIntConsumer<Search> work) {
        int i = next.getAndIncrement();
        while (i < numbers.size()) {
            work.accept(search, numbers.get(i));
            i = next.getAndIncrement();
        }
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("roads").unstarted(work);
    }
}
