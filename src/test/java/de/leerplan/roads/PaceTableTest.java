package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.DayPaces;
import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;

import java.util.List;

class PaceTableTest {
    @Test
    void aTableTellsThePaceOfHours() {
        String table = "# Zählung 2025\ndays,from,to,pace\nworkday,7,9,1.4\nsunday, 0, 24, .8\n";
        assertThat(PaceTable.isOne(table)).isTrue();
        DayPaces paces = PaceTable.read(table, "paces.csv");
        assertThat(paces.workday().subList(6, 10)).containsExactly(1.0, 1.4, 1.4, 1.0);
        assertThat(paces.saturday()).isEqualTo(DayPaces.ALIKE.saturday());
        assertThat(paces.sunday()).containsOnly(0.8);
    }

    @Test
    void aTableWithALineThatCannotBeUnderstoodIsRefusedWhole() {
        for (String line :
                List.of("monday,7,9,1.4", "workday,9,7,1.4", "workday,7,9,14", "workday,7,9")) {
            String table = "days,from,to,pace\nworkday,6,7,1.1\n" + line;
            assertThatThrownBy(() -> PaceTable.read(table, "paces.csv"))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining(line);
        }
    }

    @Test
    void aTableOfSpeedsIsNone() {
        assertThat(PaceTable.isOne("from_osm_id,to_osm_id,edge_speed_in_km_h\n1,5,5\n")).isFalse();
    }
}
