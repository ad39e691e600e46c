package de.leerplan.reports;

import de.leerplan.model.Drive;

/// What driving emits. Estimates for collection trucks in a city.
final class Emissions {
    /// 72.5 l diesel per 100 km (range 65–80), 2.65 kg CO2 per litre burnt.
    private static final double DIESEL_KG_PER_KM = 0.725 * 2.65;

    /// 190 kWh per 100 km, 0.36 kg CO2 per kWh of the German grid.
    private static final double ELECTRIC_KG_PER_KM = 1.9 * 0.36;

    private Emissions() {}

    /// Kilograms of CO2 for so many kilometres.
    static double co2Kg(Drive drive, double km) {
        return km
                * switch (drive) {
                    case DIESEL -> DIESEL_KG_PER_KM;
                    case ELECTRIC -> ELECTRIC_KG_PER_KM;
                };
    }
}
