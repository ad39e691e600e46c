package de.leerplan.replay.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Who reaches whom along directed links: strongly connected components (Kosaraju).
final class Reach {
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<List<Integer>> previous = new ArrayList<>();

    Reach(int junctions) {
        for (int i = 0; i < junctions; i++) {
            next.add(new ArrayList<>(4));
            previous.add(new ArrayList<>(4));
        }
    }

    void add(int from, int to) {
        next.get(from).add(to);
        previous.get(to).add(from);
    }

    /// The component number of each junction.
    int[] components() {
        int[] component = new int[next.size()];
        Arrays.fill(component, -1);
        int count = 0;
        for (int junction : finishingOrder().reversed()) {
            if (component[junction] < 0) {
                flood(junction, component, count++);
            }
        }
        return component;
    }

    private void flood(int start, int[] component, int number) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        component[start] = number;
        while (!open.isEmpty()) {
            for (int neighbour : previous.get(open.pop())) {
                if (component[neighbour] < 0) {
                    component[neighbour] = number;
                    open.push(neighbour);
                }
            }
        }
    }

    private List<Integer> finishingOrder() {
        List<Integer> order = new ArrayList<>();
        int[] looked = new int[next.size()];
        boolean[] entered = new boolean[next.size()];
        for (int start = 0; start < entered.length; start++) {
            if (!entered[start]) {
                entered[start] = true;
                walk(new ArrayDeque<>(List.of(start)), looked, entered, order);
            }
        }
        return order;
    }

    private void walk(Deque<Integer> path, int[] looked, boolean[] entered, List<Integer> order) {
        while (!path.isEmpty()) {
            int junction = path.peek();
            if (looked[junction] == next.get(junction).size()) {
                order.add(path.pop());
                continue;
            }
            int neighbour = next.get(junction).get(looked[junction]++);
            if (!entered[neighbour]) {
                entered[neighbour] = true;
                path.push(neighbour);
            }
        }
    }
}
