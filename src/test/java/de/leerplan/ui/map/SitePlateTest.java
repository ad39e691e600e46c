package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.Site;

import org.junit.jupiter.api.Test;

import java.util.List;

class SitePlateTest {
    private static final Site DEPOT = SketchedTown.day(1, 1).city().depot();
    private static final Viewport VIEW =
            new Viewport(0.5, 0.5, 12, 800, 600).centredOn(DEPOT.place(), 13);

    @Test
    void aSiteIsShownWhereItIs() {
        SitePlate plate = plates(List.of(DEPOT)).getFirst();

        assertThat(plate.x()).isCloseTo(400, within(0.001));
        assertThat(plate.y()).isCloseTo(300, within(0.001));
    }

    @Test
    void noPlateCoversAnother() {
        List<SitePlate> plates = plates(List.of(DEPOT, DEPOT));

        double right = Math.abs(plates.getLast().x() - plates.getFirst().x());
        double down = Math.abs(plates.getLast().y() - plates.getFirst().y());
        assertThat(Math.max(right, down)).isBetween(2 * SitePlate.R, 3 * SitePlate.R);
    }

    private static List<SitePlate> plates(List<Site> sites) {
        return SitePlate.of(sites, new SignBoard(VIEW, List.of()), new StepAside());
    }
}
