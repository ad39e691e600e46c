package de.leerplan.replay.trial;

/// Mean absolute errors, percentage points, apart for sound and for faulty sensors.
final class Misses {
    private double sound;
    private long sounds;
    private double faulty;
    private long faulties;

    void add(double miss, boolean isFaulty) {
        if (isFaulty) {
            faulty += miss;
            faulties++;
        } else {
            sound += miss;
            sounds++;
        }
    }

    void add(Misses other) {
        sound += other.sound;
        sounds += other.sounds;
        faulty += other.faulty;
        faulties += other.faulties;
    }

    double ofSound() {
        return sounds == 0 ? 0 : sound / sounds;
    }

    double ofFaulty() {
        return faulties == 0 ? 0 : faulty / faulties;
    }
}
