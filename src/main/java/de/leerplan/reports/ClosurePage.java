package de.leerplan.reports;

import de.leerplan.model.Closure;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// The overview as a page of HTML that any browser prints on A4.
public final class ClosurePage {
    private static final String STYLE =
            """
            body{font:11pt/1.4 Inter,Arial,sans-serif;color:#18212c;margin:2cm}
            h1{font-size:18pt;margin:0}h2{font-size:13pt;margin:1.2em 0 .3em}
            p{margin:.2em 0 1em;color:#5d6876}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.35em .8em .35em 0;
            border-bottom:1px solid #dfe3e8}
            th{font-weight:600;font-size:9pt;color:#5d6876}
            tr{break-inside:avoid}td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
            @page{size:A4;margin:1.5cm}@media print{body{margin:0}}
            """;

    private final ClosureOverview overview;
    private final Locale locale;
    private final ReportTexts texts;
    private final ClosureWords words;

    private ClosurePage(ClosureOverview overview, Locale locale) {
        this.overview = overview;
        this.locale = locale;
        texts = new ReportTexts("closures", locale);
        words = new ClosureWords(locale);
    }

    public static String write(ClosureOverview overview, Locale locale) {
        return new ClosurePage(overview, locale).html();
    }

    private String html() {
        String title = texts.say("page.title", overview.city());
        return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
        %s</style></head><body>
        <h1>%s</h1><p>%s</p>
        %s%s</body></html>
        """
                .formatted(
                        locale.getLanguage(),
                        escaped(title),
                        STYLE,
                        escaped(title),
                        escaped(overview.day().format(date())),
                        part("page.today", overview.today()),
                        part("page.coming", overview.coming()));
    }

    private String part(String heading, List<Closure> closures) {
        StringBuilder html = new StringBuilder();
        html.append("<h2>").append(escaped(texts.plain(heading))).append("</h2>\n");
        if (closures.isEmpty()) {
            return html.append("<p>%s</p>\n".formatted(texts.plain("page.none"))).toString();
        }
        html.append("<table><tr>");
        for (String column : List.of("street", "effect", "from", "until", "length")) {
            html.append("<th>%s</th>".formatted(escaped(texts.plain("page." + column))));
        }
        html.append("</tr>\n");
        closures.forEach(closure -> html.append(row(closure)));
        return html.append("</table>\n").toString();
    }

    private String row(Closure closure) {
        return "<tr><td>%s</td><td>%s%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td>"
                        .formatted(
                                escaped(closure.name()),
                                escaped(words.effect(closure)),
                                next(closure),
                                escaped(time(closure.from())),
                                escaped(time(closure.until())))
                + "<td class=\"n\">%s</td></tr>\n".formatted(escaped(length(closure)));
    }

    /// The next time, where it comes again and again.
    private String next(Closure closure) {
        return closure.recurrence().isAlways()
                ? ""
                : overview.next(closure)
                        .map(s -> texts.say("page.next", time(s.from()), time(s.until())))
                        .map(text -> "<br><small>" + escaped(text) + "</small>")
                        .orElse("");
    }

    private String time(Instant at) {
        boolean known = at.isAfter(Instant.EPOCH) && at.isBefore(Instant.MAX);
        return known
                ? at.atZone(overview.zone())
                        .format(
                                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                                        .withLocale(locale))
                : "–";
    }

    private DateTimeFormatter date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    }

    private String length(Closure closure) {
        double metres = 0;
        for (int i = 1; i < closure.line().size(); i++) {
            metres += closure.line().get(i - 1).metresTo(closure.line().get(i));
        }
        return metres < 1 ? "–" : texts.say("page.metres", Math.round(metres));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
