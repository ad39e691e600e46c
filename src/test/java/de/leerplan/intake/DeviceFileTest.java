package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DeviceFileTest {
    @TempDir private Path directory;

    @Test
    void aDeviceIsFoundHoweverItsNumberIsWritten() throws IOException {
        DeviceBook devices =
                DeviceFile.read(
                        file(
                                "dev_eui,container,sensor\n"
                                        + "00:04:a3:0b:00:1c:05:30, OF-0417,EM310-UDL\n\n"));

        Device device = devices.device(new DevEui("0004A30B001C0530")).orElseThrow();
        assertThat(device.container().value()).isEqualTo("OF-0417");
        assertThat(device.sensor()).isEqualTo("EM310-UDL");
        assertThat(devices.device(new DevEui("0004A30B001C0531"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,OF-1,x", "0004A30B001C0530,,x", "0004A30B001C0530,OF-1"})
    void aLineThatIsWrongIsNamed(String line) throws IOException {
        Path file = file("dev_eui,container,sensor\n0004A30B001C0530,OF-1,\n" + line + "\n");

        assertThatThrownBy(() -> DeviceFile.read(file))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith(file + ", line 3: ");
    }

    @Test
    void aFileWithoutHeadOrNoFileAtAllIsNamed() throws IOException {
        Path file = file("0004A30B001C0530,OF-1,\n");

        assertThatThrownBy(() -> DeviceFile.read(file)).hasMessageContaining("line 1: no head");
        assertThatThrownBy(() -> DeviceFile.read(directory.resolve("none.csv")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("none.csv cannot be read");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("devices.csv"), text);
    }
}
