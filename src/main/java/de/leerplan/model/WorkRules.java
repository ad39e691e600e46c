package de.leerplan.model;

/// The law a crew's breaks follow.
public enum WorkRules {
    /// The German working time act: by hours of work.
    ARBZG,
    /// The same, and Regulation (EC) 561/2006: 45 minutes of break, or 15 and then 30, after four
    /// and a half hours of driving, and nine hours of driving a day.
    EU_561
}
