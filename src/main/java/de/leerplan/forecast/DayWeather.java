package de.leerplan.forecast;

import java.time.LocalDate;

/// The weather of a day, expected or measured.
///
/// @param maxCelsius highest air temperature, °C
/// @param rainMm millimetres of rain, not negative
public record DayWeather(LocalDate day, double maxCelsius, double rainMm) {
    public DayWeather {
        if (!(maxCelsius > -60 && maxCelsius < 60 && rainMm >= 0)) {
            throw new IllegalArgumentException(
                    "No weather: %s °C, %s mm".formatted(maxCelsius, rainMm));
        }
    }
}
