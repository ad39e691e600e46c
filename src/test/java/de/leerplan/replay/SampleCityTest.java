package de.leerplan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Calibration;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.CrewRemark;
import de.leerplan.model.District;
import de.leerplan.model.SiteKind;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SampleCityTest {
    private static final Path SHIPPED = Path.of("sample-data");

    @Test
    void theShippedCityHasContainersInAllDistricts() {
        City city = SampleCity.read(SHIPPED);
        assertThat(city.containers()).hasSizeBetween(1_150, 1_350);
        assertThat(city.trucks()).hasSize(10);
        Set<String> districts =
                city.districts().stream().map(District::name).collect(Collectors.toSet());
        assertThat(districts).hasSize(21);
        assertThat(city.containers().values().stream().map(Container::district).distinct())
                .containsExactlyInAnyOrderElementsOf(districts);
    }

    @Test
    void everyContainerHasATruckAndAPlaceToUnload() {
        City city = SampleCity.read(SHIPPED);
        for (Container container : city.containers().values()) {
            assertThat(city.trucks().values())
                    .as(container.toString())
                    .anyMatch(truck -> truck.serves(container));
            assertThat(city.sites().values())
                    .anyMatch(
                            site ->
                                    site.kind() == SiteKind.DISPOSAL
                                            && site.fractions().contains(container.fraction()));
        }
    }

    @Test
    void someContainersAndAllSitesSayWhatTheirCrewsShouldKnow() {
        City city = SampleCity.read(SHIPPED);
        assertThat(city.containers().values())
                .filteredOn(container -> !container.remark().equals(CrewRemark.NONE))
                .hasSizeBetween(100, 300);
        assertThat(city.sites().values()).noneMatch(site -> site.remark().equals(CrewRemark.NONE));
    }

    @Test
    void remarksSurviveTheFileAndNeedNotBeThere(@TempDir Path folder) throws IOException {
        copyTo(folder);
        City shipped = SampleCity.read(SHIPPED);
        ContainerFile.write(
                folder.resolve("containers.csv"), List.copyOf(shipped.containers().values()));
        assertThat(SampleCity.read(folder)).isEqualTo(shipped);

        Path sites = folder.resolve("sites.csv");
        Files.writeString(sites, Files.readString(sites).replaceFirst(",remark\n", "\n"));
        assertThat(SampleCity.read(folder).sites().values())
                .allMatch(site -> site.remark().equals(CrewRemark.NONE));
    }

    @Test
    void aRemarkNobodyCanReadAtTheWheelIsRefusedWithItsLine(@TempDir Path folder)
            throws IOException {
        copyTo(folder);
        Path sites = folder.resolve("sites.csv");
        Files.writeString(
                sites, Files.readString(sites).replaceFirst("Einfahrt Tor 2", "x".repeat(300)));
        assertThatThrownBy(() -> SampleCity.read(folder))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("sites.csv, line 3: a remark is one line of at most 300");
    }

    @Test
    void aBrokenNumberIsNamedWithFileLineAndColumn(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path file = folder.resolve("containers.csv");
        Files.writeString(file, Files.readString(file).replaceFirst(",50\\.", ",fünfzig."));
        assertThatThrownBy(() -> SampleCity.read(folder))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("containers.csv, line 3, column 'lat'");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnes(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path file = folder.resolve("trucks.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("DIESEL", "STEAM"));
        assertThatThrownBy(() -> SampleCity.read(folder))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("trucks.csv, line 3, column 'drive'")
                .hasMessageContaining("ELECTRIC");
    }

    @Test
    void aTruckHasItsOwnHeightWhereTheColumnTells(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path file = folder.resolve("trucks.csv");
        String rows = Files.readString(file).replaceAll("(?m)^(OF-.*)$", "$1,");
        Files.writeString(
                file,
                rows.replace("crew,territory", "crew,territory,height_cm")
                        .replace("Mathildenviertel,", "Mathildenviertel,335"));
        City city = SampleCity.read(folder);
        assertThat(city.trucks().get(new TruckId("OF-SW 203")))
                .extracting(Truck::heightCm)
                .isEqualTo(335);
        assertThat(city.trucks().get(new TruckId("OF-SW 201")))
                .extracting(Truck::heightCm)
                .isEqualTo(380);
    }

    @Test
    void anImpossibleValueIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path file = folder.resolve("sites.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("50\\.10", "500"));
        assertThatThrownBy(() -> SampleCity.read(folder))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("sites.csv, line 3");
    }

    @Test
    void aMissingColumnAndAMissingFileAreNamed(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path file = folder.resolve("trucks.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("crew", "people"));
        assertThatThrownBy(() -> SampleCity.read(folder)).hasMessageContaining("column 'crew'");
        Files.delete(file);
        assertThatThrownBy(() -> SampleCity.read(folder))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("trucks.csv");
    }

    private static void copyTo(Path folder) throws IOException {
        for (String name :
                new String[] {"containers.csv", "trucks.csv", "sites.csv", "districts.csv"}) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void distancesThatNobodyGaveAreAssumedAndOthersKept(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path file = folder.resolve("containers.csv");
        List<String> lines =
                Files.readAllLines(file).stream()
                        .map(line -> line.startsWith("OF-0001,") ? blank(line) : line)
                        .toList();
        Files.write(file, lines);

        City shipped = SampleCity.read(SHIPPED);
        City city = SampleCity.read(folder);

        ContainerId first = new ContainerId("OF-0001");
        ContainerId second = new ContainerId("OF-0002");
        assertThat(city.containers().get(first).calibration())
                .isEqualTo(new Calibration(1_000, 150));
        assertThat(city.containers().get(second)).isEqualTo(shipped.containers().get(second));
    }

    private static String blank(String line) {
        return line.replace(",610,160,", ",,,");
    }
}
