package de.leerplan.replay.trial;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A city with as many containers as a trial needs, like those of another in turn.
final class TrialCity {
    private static final int STRIDE = 37;

    private TrialCity() {}

    static City of(City like, int containers) {
        List<Container> models = List.copyOf(like.containers().values());
        List<Container> all = new ArrayList<>();
        for (int i = 0; i < containers; i++) {
            Container model = models.get((int) ((long) i * STRIDE % models.size()));
            all.add(model.called(new ContainerId(String.format(Locale.ROOT, "T-%05d", i))));
        }
        return like.withContainers(all);
    }
}
