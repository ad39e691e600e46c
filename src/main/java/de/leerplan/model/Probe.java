package de.leerplan.model;

import java.util.*;

public final class Probe {
    static final Map<String, List<long[]>> ALL = new TreeMap<>();
    static final java.lang.management.ThreadMXBean T =
            java.lang.management.ManagementFactory.getThreadMXBean();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Probe::print));
    }

    private final String name;
    private long wall;
    private long cpu;

    public Probe(String name) {
        this.name = name;
        wall = System.nanoTime();
        cpu = T.getCurrentThreadCpuTime();
    }

    public void mark(String what) {
        long w = System.nanoTime();
        long c = T.getCurrentThreadCpuTime();
        add(name + "/" + what, w - wall, c - cpu);
        wall = System.nanoTime();
        cpu = T.getCurrentThreadCpuTime();
    }

    public static synchronized void add(String n, long w, long c) {
        ALL.computeIfAbsent(n, _ -> new ArrayList<>()).add(new long[] {w, c});
    }

    static synchronized void print() {
        ALL.forEach(
                (n, l) -> {
                    int half = l.size() / 4;
                    List<long[]> late = l.subList(half, l.size());
                    long[] w = late.stream().mapToLong(x -> x[0]).sorted().toArray();
                    long[] c = late.stream().mapToLong(x -> x[1]).sorted().toArray();
                    System.err.printf(
                            "PROBE %-34s n=%5d wall p50 %7.2f p90 %7.2f  cpu p50 %7.2f p90 %7.2f"
                                    + " ms%n",
                            n,
                            l.size(),
                            w[w.length / 2] / 1e6,
                            w[w.length * 9 / 10] / 1e6,
                            c[c.length / 2] / 1e6,
                            c[c.length * 9 / 10] / 1e6);
                });
    }
}
