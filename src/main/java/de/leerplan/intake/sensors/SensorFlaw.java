package de.leerplan.intake.sensors;

import de.leerplan.model.Flaw;

import java.util.List;

/// What can be wrong with what a sensor sent.
enum SensorFlaw implements Flaw {
    LENGTH("bytes", "expected"),
    ENDS("bytes"),
    WRONG_HEAD("index", "byte", "expected"),
    WRONG_VERSION("index", "byte", "expected"),
    WRONG_TYPE("index", "byte", "expected"),
    WRONG_LENGTH("index", "byte", "expected"),
    WRONG_PLACE_FLAG("index", "byte", "expected"),
    WRONG_END("index", "byte", "expected"),
    /// Of Milesight's messages, which consist of channels.
    UNKNOWN_CHANNEL,
    /// Of Elsys' messages, which consist of values of a type.
    UNKNOWN_VALUE,
    DISTANCE("millimetres"),
    FILL("percent"),
    BATTERY_PERCENT("percent"),
    BATTERY_VOLTAGE("millivolts"),
    TEMPERATURE("celsius"),
    LATITUDE("degrees"),
    LONGITUDE("degrees"),
    NO_SAMPLE,
    NO_ECHO,
    UNPLUGGED;

    private final List<String> figures;

    SensorFlaw(String... figures) {
        this.figures = List.of(figures);
    }

    @Override
    public List<String> figures() {
        return figures;
    }
}
