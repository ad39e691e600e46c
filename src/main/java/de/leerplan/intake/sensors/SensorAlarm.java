package de.leerplan.intake.sensors;

/// What some sensors raise an alarm for by their own judgement.
enum SensorAlarm {
    /// It lies or leans other than it should.
    TILT,
    /// It burns.
    FIRE,
    /// A temperature set in the sensor was passed; not always upwards, and not always a hot one.
    TEMPERATURE,
    /// A level set in the sensor was reached.
    LEVEL,
    /// Its battery is nearly empty.
    BATTERY
}
