package de.leerplan.ui.phone;

import java.util.List;

/// Knows the places of the city.
public interface Places {
    /// The best first, few of them; empty where nothing is typed or nothing fits.
    List<Spot> find(String typed);
}
