package de.leerplan.ui;

import de.leerplan.model.Saying;
import de.leerplan.wording.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Every word and figure on the screen in one language, from `assets/texts`. Immutable.
///
/// Patterns are those of `MessageFormat`; apostrophes in them are typographic (’). A figure is
/// given as text already, by the methods below.
public final class Texts {
    /// The languages there are, the usual one first.
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMANY, Locale.UK);

    private static final List<String> PARTS =
            List.of(
                    "common",
                    "desk",
                    "plan",
                    "map",
                    "entry",
                    "phone",
                    "master",
                    "inbox",
                    "roadworks",
                    "orders");

    private final Locale locale;
    private final ZoneId zone;
    private final Properties patterns;
    private final Wording wording;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;

    /// @param zone the city's, in which all times are told
    public Texts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.patterns = load(locale.getLanguage());
        this.wording = new Wording(locale.getLanguage());
        this.clock = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone);
        this.date = DateTimeFormatter.ofPattern(text("format.date"), locale);
        this.weekday = DateTimeFormatter.ofPattern(text("format.weekday"), locale).withZone(zone);
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    /// The same in the next language.
    public Texts inOtherLanguage() {
        int next = (LANGUAGES.indexOf(locale) + 1) % LANGUAGES.size();
        return new Texts(LANGUAGES.get(next), zone);
    }

    /// @throws IllegalArgumentException if the language has no such text
    public String text(String key, Object... args) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No text '%s' in %s".formatted(key, locale.getLanguage()));
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    /// The text of a key that comes from outside, if there is one.
    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.getProperty(key));
    }

    /// The word for a constant, such as `ContainerKind.LITTER_BIN` or `Notice.Kind.FIRE`.
    public String of(Enum<?> constant, Object... args) {
        return text(key(constant), args);
    }

    /// What is wrong and how to mend it.
    ///
    /// @param otherwise in whatever language, where this one has no such sentence
    public String of(Optional<Saying> saying, String otherwise) {
        return saying.flatMap(this::told).orElse(otherwise);
    }

    private Optional<String> told(Saying saying) {
        Optional<String> remedy = wording.remedy(saying);
        return wording.told(saying).map(told -> told + remedy.map(r -> " – " + r).orElse(""));
    }

    /// A phrase as it stands at the beginning: with a capital.
    public String beginning(String phrase) {
        int first = phrase.isEmpty() ? 0 : phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(locale) + phrase.substring(first);
    }

    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        String prefix = outer == null ? "" : outer.getSimpleName() + ".";
        return prefix + type.getSimpleName() + "." + constant.name();
    }

    /// `1.234,5` with so many decimals.
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace('-', '−');
    }

    /// With its sign, a true minus: `+0,8`, `−1,9`, `0`.
    public String signed(double value, int decimals) {
        String number = number(value, decimals);
        boolean zero = number.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? number.replace("−", "") : value > 0 ? "+" + number : number;
    }

    /// `78 %` from 78.
    public String percent(double percent) {
        return text("format.percent", number(percent, 0));
    }

    /// `19,2 km`; from 100 km without decimals.
    public String kilometres(double metres) {
        double km = metres / 1000;
        return number(km, Math.abs(km) < 99.95 ? 1 : 0) + "\u00a0km";
    }

    /// `4 min`, `2 h 05 min`.
    public String duration(Duration duration) {
        long minutes = Math.round(duration.toSeconds() / 60.0);
        long hours = minutes / 60;
        return Math.abs(minutes) < 60
                ? number(minutes, 0) + "\u00a0min"
                : "%s\u00a0h\u00a0%02d\u00a0min"
                        .formatted(number(hours, 0), Math.abs(minutes % 60));
    }

    /// `+4 min`, `−1 min`, `0 min`.
    public String signedMinutes(Duration duration) {
        return signed(Math.round(duration.toSeconds() / 60.0), 0) + "\u00a0min";
    }

    /// Whole euros from cents: `64 €`; below ten euros with cents.
    public String euros(long cents) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        int decimals = Math.abs(cents) < 1000 && cents % 100 != 0 ? 2 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(cents / 100.0).replace('-', '−');
    }

    /// Euros with cents, whatever the amount, for amounts that stand in a column: `64,00 €`.
    public String exactEuros(long cents) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(cents / 100.0).replace('-', '−');
    }

    /// With its sign: `+3,40 €`, `−64 €`; `0 €`.
    public String signedEuros(long cents) {
        return (cents > 0 ? "+" : "") + euros(cents);
    }

    /// `10:42`.
    public String time(Instant at) {
        return clock.format(at);
    }

    /// `10:42`.
    public String time(LocalTime at) {
        return clock.format(at);
    }

    /// `Di, 14. Juli`.
    public String date(LocalDate day) {
        return date.format(day);
    }

    /// `10:42` on the day of `today`, else `Mo 16:05`.
    public String timeAround(Instant at, Instant today) {
        boolean sameDay = at.atZone(zone).toLocalDate().equals(today.atZone(zone).toLocalDate());
        return sameDay ? time(at) : weekday.format(at) + " " + time(at);
    }

    /// `10:42` on the day of `today`, else `15. Juli 10:42`.
    public String timeOrDate(Instant at, Instant today) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return day.equals(today.atZone(zone).toLocalDate()) ? time(at) : date(day) + " " + time(at);
    }

    /// The keys of this language, for checking.
    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        for (String part : PARTS) {
            String name = "/assets/texts/%s_%s.properties".formatted(part, language);
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalArgumentException("No texts " + name);
                }
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return all;
    }
}
