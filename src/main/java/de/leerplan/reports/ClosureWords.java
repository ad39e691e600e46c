package de.leerplan.reports;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a closure means for trucks, in words: on the printed overview and on the screen.
public final class ClosureWords {
    private final ReportTexts texts;
    private final HoursWords hours;

    public ClosureWords(Locale locale) {
        texts = new ReportTexts("closures", locale);
        hours = new HoursWords(texts, locale);
    }

    /// `closed`, `passable`, or the limits it leaves; whether only one direction is meant; and at
    /// which hours.
    public String effect(Closure closure) {
        Passage passage = closure.passage();
        List<String> effects = new ArrayList<>();
        if (passage.equals(Passage.NOBODY)) {
            effects.add(texts.plain("effect.closed"));
        } else if (passage.equals(Passage.EVERYBODY)) {
            effects.add(texts.plain("effect.passable"));
        } else {
            effects.add(texts.say("effect.upTo", limits(passage)));
        }
        if (closure.direction() == Direction.ALONG) {
            effects.add(texts.plain("effect.oneDirection"));
        }
        if (!closure.recurrence().isAlways()) {
            effects.add(hours.of(closure.recurrence().hours()));
        }
        return String.join(", ", effects);
    }

    private String limits(Passage passage) {
        List<String> limits = new ArrayList<>();
        limit(limits, "effect.width", passage.widthCm(), 100);
        limit(limits, "effect.height", passage.heightCm(), 100);
        limit(limits, "effect.weight", passage.grossKg(), 1000);
        return String.join(", ", limits);
    }

    private void limit(List<String> limits, String key, int value, double unit) {
        if (value < Integer.MAX_VALUE) {
            limits.add(texts.say(key, value / unit));
        }
    }
}
