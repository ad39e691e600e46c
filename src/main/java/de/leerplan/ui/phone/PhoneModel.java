package de.leerplan.ui.phone;

import de.leerplan.model.Fraction;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.TimeWindow;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// An order that is being taken: what was said so far, what is still missing. Holds no controls.
public final class PhoneModel {
    static final int MOST_LITRES = 40_000;
    static final int MOST_HOURS = 90 * 24;
    static final int MOST_REMARK = 400;

    private static final Pattern FILE_NUMBER =
            Pattern.compile("(?=.*\\d)[\\p{Alnum}ÄÖÜäöü./-]{1,24}");
    private static final Pattern PHONE_NUMBER = Pattern.compile("0[0-9./-]{6,}");

    // Estimates: a crew of two gets out, loads, and sweeps up.
    private static final Duration SET_UP = Duration.ofMinutes(5);
    private static final Duration PER_CUBIC_METRE = Duration.ofMinutes(4);

    private OrderKind kind = OrderKind.BULKY_WASTE;
    private Optional<Spot> spot = Optional.empty();
    private String litres = "1000";
    private Optional<String> agreedHours = Optional.empty();
    private String remark = "";
    private String reference = "";

    OrderKind kind() {
        return kind;
    }

    Optional<Spot> spot() {
        return spot;
    }

    String litres() {
        return litres;
    }

    /// What was agreed, or what the city promises for orders of this kind.
    String hours() {
        return agreedHours.orElseGet(this::promised);
    }

    private String promised() {
        return String.valueOf(kind.promise().toHours());
    }

    String remark() {
        return remark;
    }

    String reference() {
        return reference;
    }

    void setKind(OrderKind kind) {
        this.kind = kind;
    }

    void setSpot(Optional<Spot> spot) {
        this.spot = spot;
    }

    void setLitres(String litres) {
        this.litres = litres.strip();
    }

    /// Hours from now; what the kind promises anyway follows the kind.
    void setHours(String hours) {
        this.agreedHours = Optional.of(hours.strip()).filter(h -> !h.equals(promised()));
    }

    void setRemark(String remark) {
        this.remark = remark.strip();
    }

    void setReference(String reference) {
        this.reference = reference.strip();
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (spot.isEmpty()) {
            problems.add(Problem.PLACE);
        }
        if (whole(litres, MOST_LITRES).isEmpty()) {
            problems.add(Problem.LITRES);
        }
        if (whole(hours(), MOST_HOURS).isEmpty()) {
            problems.add(Problem.HOURS);
        }
        if (remark.length() > MOST_REMARK) {
            problems.add(Problem.REMARK);
        }
        if (!reference.isEmpty() && !isFileNumber(reference)) {
            problems.add(Problem.REFERENCE);
        }
        return problems;
    }

    /// When it is due if it is taken at `at`; empty while the hours cannot be read.
    Optional<Instant> due(Instant at) {
        OptionalInt read = whole(hours(), MOST_HOURS);
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(at.plus(Duration.ofHours(read.getAsInt())));
    }

    /// The order as it would be taken at `at`; empty while there are problems.
    public Optional<ServiceOrder> order(OrderId id, Instant at) {
        return problems().isEmpty()
                ? spot.flatMap(there -> due(at).map(due -> order(id, at, there, due)))
                : Optional.empty();
    }

    private ServiceOrder order(OrderId id, Instant at, Spot there, Instant due) {
        int volume = whole(litres, MOST_LITRES).orElseThrow();
        return new ServiceOrder(
                id,
                kind,
                there.name(),
                there.place(),
                Fraction.RESIDUAL,
                volume,
                SET_UP.plus(PER_CUBIC_METRE.multipliedBy(volume).dividedBy(1000)),
                TimeWindow.ANY_TIME,
                0,
                at,
                due,
                note());
    }

    private String note() {
        String mark = reference.isEmpty() ? "" : "[" + reference + "]";
        return mark.isEmpty() || remark.isEmpty() ? mark + remark : mark + " " + remark;
    }

    private static boolean isFileNumber(String text) {
        return FILE_NUMBER.matcher(text).matches() && !PHONE_NUMBER.matcher(text).matches();
    }

    private static OptionalInt whole(String text, int most) {
        if (!text.matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
