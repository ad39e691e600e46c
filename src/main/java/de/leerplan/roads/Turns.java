package de.leerplan.roads;

/// Which arcs follow which: those after `arc` stand in `next` from `first[arc]` to before
/// `first[arc + 1]`, beside what the turn costs and takes, milliseconds. Nobody changes the arrays.
final class Turns {
    final int[] first;
    final int[] next;
    final int[] cost;
    final int[] millis;

    Turns(int[] first, int[] next, int[] cost, int[] millis) {
        this.first = first;
        this.next = next;
        this.cost = cost;
        this.millis = millis;
    }
}
