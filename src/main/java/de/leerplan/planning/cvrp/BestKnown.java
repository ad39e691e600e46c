package de.leerplan.planning.cvrp;

import de.leerplan.model.Unusable;
import de.leerplan.planning.day.InstanceFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The best known cost of an instance: the line `Cost 27591` of the `.sol` file beside it.
final class BestKnown {
    private static final Pattern COST = Pattern.compile("(?i)cost[\\s:]+(\\S+)");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d+)?");

    private BestKnown() {}

    /// Nothing where no `.sol` file stands beside `file`.
    ///
    /// @throws Unusable if one does, but says no cost
    static OptionalLong of(Path file) {
        String name = file.getFileName().toString();
        String other = name.replaceFirst("(?i)\\.vrp$", ".sol");
        Path solution = file.resolveSibling(other);
        if (other.equals(name) || !Files.exists(solution)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(cost(InstanceFile.read(solution, "a .sol file of CVRPLIB")));
    }

    private static long cost(InstanceFile file) {
        for (int number = 1; number <= file.size(); number++) {
            Matcher line = COST.matcher(file.line(number));
            if (line.matches()) {
                if (!AMOUNT.matcher(line.group(1)).matches()) {
                    throw file.broken(number, "'" + line.group(1) + "' is no cost");
                }
                return Math.round(Double.parseDouble(line.group(1)));
            }
        }
        throw file.unfit("no line 'Cost N', the best known cost");
    }
}
