package de.leerplan.planning.search;

/// Tours in which all may be anywhere for nothing: what costs what does not matter in a test.
abstract class FreeTours extends Tours {
    FreeTours(int visits, int tours) {
        super(visits, tours);
    }

    @Override
    public double price() {
        return 0;
    }

    @Override
    public double driving() {
        return 0;
    }

    @Override
    protected boolean mayTake(int visit, int tour) {
        return true;
    }

    @Override
    protected double added(int visit, int position, double bound) {
        return 0;
    }

    @Override
    protected double absence(int visit) {
        return FORBIDDEN;
    }

    @Override
    protected int emptyTour(int visit, int choice) {
        return NOWHERE;
    }

    @Override
    protected void left(int visit, int before, int after, int tour) {}

    @Override
    protected void joined(int visit, int before, int after, int tour) {}

    @Override
    protected void shutEmpty() {}

    @Override
    protected void openAll() {}

    @Override
    protected boolean settle() {
        return true;
    }

    @Override
    protected double[][] orders() {
        return new double[0][];
    }
}
