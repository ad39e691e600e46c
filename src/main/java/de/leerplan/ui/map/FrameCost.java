package de.leerplan.ui.map;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/// Counts the processor time of the two threads that make a frame: JavaFX's own and its renderer.
final class FrameCost {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fx = Thread.currentThread().threadId();
    private long renderer = -1;

    /// So far, nanoseconds. To be called on the JavaFX thread.
    long nanos() {
        if (renderer < 0) {
            renderer = findRenderer();
        }
        long rendering = renderer < 0 ? 0 : Math.max(0, threads.getThreadCpuTime(renderer));
        return threads.getThreadCpuTime(fx) + rendering;
    }

    private long findRenderer() {
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
                return thread.getThreadId();
            }
        }
        return -1;
    }
}
