package de.leerplan.roads;

import static de.leerplan.roads.ClosureImportTest.AT;
import static de.leerplan.roads.ClosureImportTest.DATEX;
import static de.leerplan.roads.ClosureImportTest.place;
import static de.leerplan.roads.ClosureImportTest.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;

import org.junit.jupiter.api.Test;

/// What reports in DATEX II say besides their times and places.
class DatexReportTest {
    @Test
    void ofTwoVersionsOfARecordTheNewerCounts() {
        String record =
                DATEX.substring(
                        DATEX.indexOf("<situationRecord"), DATEX.indexOf("</situationRecord>"));
        String older =
                record.replace("version=\"3\"", "version=\"2\"").replace("Waldstraße", "Feldweg");
        String both =
                DATEX.replace(
                        "</payloadPublication>", older + "</situationRecord></payloadPublication>");
        assertThat(read(both).closures())
                .filteredOn(closure -> closure.id().equals("R1"))
                .extracting(Closure::name)
                .containsExactly("Waldstraße");
    }

    @Test
    void whatIsSaidToBeActiveHoldsWhateverItsTimesSay() {
        String active = DATEX.replace("definedByValidityTimeSpec", "active");
        String over =
                active.replace("2026-07-14T07", "2026-07-01T07")
                        .replace("2026-07-15T17", "2026-07-02T17");
        String coming = active.replace("2026-07-14T07", "2026-07-15T07");
        assertThat(read(over).closures().getFirst().holdsAt(AT)).isTrue();
        assertThat(read(coming).closures().getFirst().holdsAt(AT)).isTrue();
        assertThat(
                        read(coming.replace("active", "definedByValidityTimeSpec"))
                                .closures()
                                .getFirst()
                                .holdsAt(AT))
                .isFalse();
    }

    @Test
    void versionThreeOfDatexIsReadInItsOwnNamespaces() {
        String three =
                """
                <mc:messageContainer xmlns:mc="http://datex2.eu/schema/3/messageContainer"
                  xmlns:sit="http://datex2.eu/schema/3/situation"
                  xmlns:loc="http://datex2.eu/schema/3/locationReferencing"
                  xmlns:com="http://datex2.eu/schema/3/common">
                 <mc:payload><sit:situation id="S"><sit:situationRecord id="R" version="1">
                  <sit:validity><com:validityStatus>definedByValidityTimeSpec</com:validityStatus>
                   <com:validityTimeSpecification>
                    <com:overallStartTime>2026-07-14T05:00:00Z</com:overallStartTime>
                   </com:validityTimeSpecification></sit:validity>
                  <sit:locationReference><loc:supplementaryPositionalDescription><loc:roadInformation>
                    <loc:roadName><com:values><com:value lang="en">Forest Road</com:value>
                     <com:value lang="de">Waldstraße</com:value></com:values></loc:roadName>
                   </loc:roadInformation></loc:supplementaryPositionalDescription>
                   <loc:gmlLineString srsDimension="3"><loc:posList>50.10 8.77 101 50.099 8.772 102
                    </loc:posList></loc:gmlLineString></sit:locationReference>
                  <sit:roadOrCarriagewayOrLaneManagementType>roadClosed\
                </sit:roadOrCarriagewayOrLaneManagementType>
                 </sit:situationRecord></sit:situation></mc:payload></mc:messageContainer>
                """;
        Closure closed = read(three).closures().getFirst();
        assertThat(closed.name()).isEqualTo("Waldstraße");
        assertThat(closed.line()).containsExactly(new GeoPoint(50.1, 8.77), place());
        assertThat(closed.passage()).isEqualTo(Passage.NOBODY);
        assertThat(closed.holdsAt(AT)).isTrue();
    }

    @Test
    void theReferenceSystemDecidesWhichNumberComesFirst() {
        String turned =
                DATEX.replace("EPSG:4326", "urn:ogc:def:crs:OGC:1.3:CRS84")
                        .replace("50.10 8.77 50.099 8.772", "8.77 50.10 8.772 50.099");
        assertThat(read(turned).closures()).isEqualTo(read(DATEX).closures());
        String metres = DATEX.replace("50.10 8.77 50.099 8.772", "5550000 483000 5550100 483100");
        assertThat(read(metres).ignored()).contains("R1: no place is given in degrees");
    }
}
