package de.leerplan.store;

import de.leerplan.operations.Fact;
import de.leerplan.operations.Journal;
import de.leerplan.operations.Observation.DayBegan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A journal for training and replay: forgotten when the program ends.
public final class MemoryJournal implements Journal {
    private final List<Fact> facts = new ArrayList<>();

    @Override
    public long append(List<Fact> group) {
        facts.addAll(group);
        return facts.size() - group.size() + 1L;
    }

    @Override
    public void recall(LocalDate day, Consumer<Fact> reader) {
        int from = lastBegin(day);
        for (int i = from; i < facts.size(); i++) {
            if (i > from && facts.get(i) instanceof DayBegan) {
                return;
            }
            reader.accept(facts.get(i));
        }
    }

    /// Everything appended so far, in order.
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    @Override
    public void close() {}

    private int lastBegin(LocalDate day) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i) instanceof DayBegan began && began.day().equals(day)) {
                return i;
            }
        }
        return facts.size();
    }
}
