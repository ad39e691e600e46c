package de.leerplan.app;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The sample city for a class of tests, and a planned day in it for each of them.
abstract class PlannedMorning {
    @TempDir static Path data;
    static World sample;

    PlannedDay day;

    @BeforeAll
    static void openTheCity() {
        sample = World.sample(new Folders(data));
    }

    @BeforeEach
    void planTheDay() {
        day = new PlannedDay(sample);
    }

    @AfterEach
    void endTheDay() {
        day.close();
    }
}
