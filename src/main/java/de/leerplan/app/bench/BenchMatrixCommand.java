package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.model.City;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.roads.Curbs;
import de.leerplan.roads.MatrixBench;
import de.leerplan.roads.MatrixFigures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `leerplan bench matrix FILE`: how long travel times between many places take.
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Travel times between random places of a road network.")
final class BenchMatrixCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "OpenStreetMap data: .osm(.gz|.bz2|.pbf)")
    private Path file;

    @Option(
            names = "--places",
            split = ",",
            defaultValue = "1000",
            paramLabel = "N",
            description = "How many places, one run for each number (default: ${DEFAULT-VALUE}).")
    private List<Integer> places;

    @Mixin private Chance chance;

    @Option(
            names = "--either-side",
            description = "Crews cross busy streets, and trucks stop on either side of them.")
    private boolean eitherSide;

    @Option(
            names = "--classes",
            description =
                    "Measures all classes of trucks of the sample fleet together too, one network"
                            + " and one table for each that the streets' signs tell apart.")
    private boolean classes;

    @Spec private CommandSpec spec;

    BenchMatrixCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(MatrixFigures.head());
        Curbs curbs = eitherSide ? Curbs.NONE : Curbs.ALL;
        Optional<City> fleet =
                classes ? Optional.of(SampleCity.read(SampleData.folder())) : Optional.empty();
        List<MatrixFigures> results = new ArrayList<>();
        for (int count : places) {
            MatrixFigures result = MatrixBench.run(file, count, curbs, fleet, chance.seed());
            out.println(result.row());
            results.add(result);
        }
        out.println(
                results.stream()
                        .map(MatrixFigures::json)
                        .collect(
                                Collectors.joining(
                                        ",",
                                        "{\"bench\":\"matrix\","
                                                + results.getLast().summary()
                                                + ",\"results\":[",
                                        "]}")));
    }
}
