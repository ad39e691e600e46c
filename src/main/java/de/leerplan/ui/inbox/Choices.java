package de.leerplan.ui.inbox;

import java.util.List;

/// Finds what fits a few typed letters, the best first.
public interface Choices {
    List<Choice> find(String typed);
}
