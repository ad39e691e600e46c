package de.leerplan.model;

/// What a crew should know of a place beyond the figures: where the key is, which gate to take,
/// where to hold. Empty where there is nothing to know.
///
/// @param text one line of at most 300 characters; no names, no numbers of persons
public record CrewRemark(String text) {
    public static final CrewRemark NONE = new CrewRemark("");

    private static final int LONGEST = 300;

    public CrewRemark {
        text = text.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a remark is one line of at most %d characters".formatted(LONGEST));
        }
    }
}
