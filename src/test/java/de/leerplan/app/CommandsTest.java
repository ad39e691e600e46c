package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.io.StringWriter;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheProgramAndItsExitCodes() {
        assertThat(execute(Commands.line(), "--help")).isZero();
        assertThat(out.toString()).contains("Usage: leerplan", "Exit codes");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(execute(Commands.line(), "--version")).isZero();
        assertThat(out.toString()).startsWith("Leerplan ");
    }

    @Test
    void aWrongOptionIsOneLineAndExitCodeTwo() {
        assertThat(execute(Commands.line(), "--no-such-option")).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("--no-such-option", "leerplan --help");
    }

    @Test
    void whatAPersonCanMendIsOneLineAndExitCodeOne() {
        CommandLine line = Commands.mannered(new CommandLine(new Stumbles()));

        assertThat(execute(line)).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("containers.csv, line 12: no 'lat' – add the column");
    }

    @Test
    void aMissingPlanOfTheCityIsOneLineAndExitCodeOne() {
        assertThat(execute(Commands.line(), "generate", "--plan", "no/such/place")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("place", "--plan");
    }

    private int execute(CommandLine line, String... args) {
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Command(name = "stumbles")
    private static final class Stumbles implements Runnable {
        @Override
        public void run() {
            throw new Unusable("containers.csv, line 12: no 'lat'", "add the column");
        }
    }
}
