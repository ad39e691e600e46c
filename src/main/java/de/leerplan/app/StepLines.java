package de.leerplan.app;

import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Says each step of an import once, when it begins.
record StepLines(Consumer<ImportStep> say, Set<ImportStep> said)
        implements Consumer<ImportProgress> {
    StepLines(Consumer<ImportStep> say) {
        this(say, EnumSet.noneOf(ImportStep.class));
    }

    @Override
    public void accept(ImportProgress progress) {
        if (said.add(progress.step())) {
            say.accept(progress.step());
        }
    }
}
