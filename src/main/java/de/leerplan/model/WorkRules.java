package de.leerplan.model;

import java.time.Duration;

/// The law a crew's breaks follow. By either one a break may be taken in parts of a quarter of an
/// hour at least; what is shorter is none (§ 4 ArbZG; Regulation (EC) 561/2006, Article 7).
public enum WorkRules {
    /// The German working time act: by hours of work.
    ARBZG,
    /// The same, and Regulation (EC) 561/2006: 45 minutes of break, or 15 and then 30, after four
    /// and a half hours of driving, and nine hours of driving a day.
    EU_561;

    /// The shortest part of a break.
    public static final Duration PART = Duration.ofMinutes(15);

    /// Whether a rest of so long counts as a break or a part of one.
    public static boolean counts(Duration rest) {
        return toTheMinute(rest).compareTo(PART) >= 0;
    }

    /// As tachographs have it, to the nearest minute (Regulation (EU) 2016/799, Annex I C): nobody
    /// is told that a break was too short by a second.
    public static Duration toTheMinute(Duration rest) {
        return Duration.ofMinutes(rest.plusSeconds(30).toMinutes());
    }
}
