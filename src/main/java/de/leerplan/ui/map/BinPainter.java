package de.leerplan.ui.map;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Paints the bins of a view: first those that can wait, then, when names have been written over
/// them, those that matter; clusters where it is too crowded.
final class BinPainter {
    private record Placed(int bin, BinLook look) {}

    private final Graphics2D g;
    private final Job job;
    private final Stamps stamps;
    private final Bins bins;
    private final DayState state;
    private final double size;
    private final boolean numbered;
    private final boolean roomy;
    private final Need.Teller needs;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    BinPainter(Graphics2D g, Job job, Stamps stamps, Bins bins, Density density, DayState state) {
        this.g = g;
        this.job = job;
        this.stamps = stamps;
        this.bins = bins;
        this.state = state;
        this.size = density.size(job.view());
        this.numbered = density.numbered(job.view());
        this.roomy = density.roomy(job.view());
        this.needs = new Need.Teller(state);
        if (density.clustered(job.view())) {
            gather();
        } else {
            placeAll();
        }
        placed.sort(Comparator.comparingInt(p -> p.look.weight()));
    }

    void paintQuiet() {
        placed.stream().filter(p -> !p.look.matters()).forEach(this::stamp);
    }

    /// @return its numbers, and the bins that matter
    List<Figure> paintLoud() {
        List<Figure> figures = new ArrayList<>();
        ClusterPainter painter = new ClusterPainter(g, job.view(), job.theme());
        clusters.forEach(painter::paint);
        clusters.forEach(cluster -> figures.addAll(ClusterPainter.figures(cluster)));
        placed.stream().filter(p -> p.look.matters()).forEach(this::stamp);
        placed.stream().filter(p -> p.look.matters()).map(this::shape).forEach(figures::add);
        if (numbered) {
            FillNumbers numbers = new FillNumbers(g, job.view(), job.theme(), bins, size, needs);
            placed.forEach(p -> numbers.keepClear(p.bin));
            placed.reversed().forEach(p -> numbers.paint(p.bin, state).ifPresent(figures::add));
        }
        return figures;
    }

    private void gather() {
        Box seen = job.view().box(20);
        for (Cluster cluster : Cluster.of(bins, state, job.view().zoom())) {
            if (cluster.size() == 1) {
                place(cluster.members().getFirst());
            } else if (seen.holds(cluster.x(), cluster.y())) {
                clusters.add(cluster);
            }
        }
        clusters.sort(Comparator.comparingInt(Cluster::weight));
    }

    private void placeAll() {
        Box seen = job.view().box(20);
        for (int i = 0; i < bins.size(); i++) {
            if (seen.holds(bins.x(i), bins.y(i))) {
                place(i);
            }
        }
    }

    private void place(int bin) {
        ContainerState known = state.container(bins.container(bin).id());
        placed.add(new Placed(bin, BinLook.of(known, needs.of(known))));
    }

    private Figure shape(Placed p) {
        Patch disc = Patch.disc(0, 0, p.look.side(size, roomy) / 2);
        return new Figure(bins.x(p.bin), bins.y(p.bin), disc, Figure.Worth.BIN);
    }

    private void stamp(Placed p) {
        double x = job.view().screenX(bins.x(p.bin));
        double y = job.view().screenY(bins.y(p.bin));
        double side = p.look.side(size, roomy);
        stamps.stamp(g, job.pixelScale(), job.theme(), p.look, side, x, y);
    }
}
