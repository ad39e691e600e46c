package de.leerplan.app.bench;

/// Readings of which it is noted when they were sent and acknowledged.
record Counted(IntakeLoad load) implements Letter {
    @Override
    public String text(int number) {
        load.sent();
        return load.message(number);
    }

    @Override
    public void answered(int number, boolean well, long tookNanos) {
        if (well) {
            load.acknowledged(number, tookNanos);
        }
    }
}
