package de.leerplan.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the time from a burst of facts to the plan that answers it went; milliseconds.
///
/// @param journal until the facts are safe on disk
/// @param question until the planner is asked: fold, end of the burst, question
/// @param waiting until the planner has left what it was at
/// @param problem from the question to figures
/// @param search for tours
/// @param bill from figures to tours, with all that they cost
/// @param plan until the answer is safe on disk
/// @param fold until it is in force, or waits for a dispatcher, and is shown
/// @param total all of it
record LiveStages(
        double journal,
        double question,
        double waiting,
        double problem,
        double search,
        double bill,
        double plan,
        double fold,
        double total) {
    private static final String[] NAMES = {
        "journal of the facts",
        "fold, end of burst, question",
        "planner leaves its last",
        "question into figures",
        "search",
        "tours and bill",
        "journal of the plan",
        "fold of the plan",
        "all"
    };

    /// @param begin when the first fact was posted
    /// @param seen when the state with the plan was shown
    static LiveStages of(LiveClock clock, long begin, long seen) {
        LiveClock.Asked asked = clock.asked().getLast();
        LiveClock.Answered answered = clock.answer(asked.request());
        double before = appended(clock, begin, asked.at());
        double after = appended(clock, answered.at(), seen);
        double problem = answered.spent().problem() / 1e6;
        double search = answered.spent().search() / 1e6;
        double bill = answered.spent().answer() / 1e6;
        return new LiveStages(
                before,
                (asked.at() - begin) / 1e6 - before,
                (answered.at() - asked.at()) / 1e6 - problem - search - bill,
                problem,
                search,
                bill,
                after,
                (seen - answered.at()) / 1e6 - after,
                (seen - begin) / 1e6);
    }

    static String table(List<LiveStages> bursts) {
        List<String> rows = new ArrayList<>();
        rows.add("%-30s %9s %9s %9s".formatted("milliseconds", "median", "p99", "longest"));
        for (int i = 0; i < NAMES.length; i++) {
            double[] sorted = column(bursts, i);
            rows.add(
                    String.format(
                            Locale.ROOT,
                            "%-30s %9.1f %9.1f %9.1f",
                            NAMES[i],
                            at(sorted, 0.5),
                            at(sorted, 0.99),
                            at(sorted, 1)));
        }
        return String.join("\n", rows);
    }

    /// The medians as members of a JSON object.
    static String json(List<LiveStages> bursts) {
        return String.format(
                Locale.ROOT,
                "\"journal_ms\":%.1f,\"question_ms\":%.1f,\"waiting_ms\":%.1f,\"problem_ms\":%.1f,"
                        + "\"search_ms\":%.1f,\"bill_ms\":%.1f,\"plan_journal_ms\":%.1f,"
                        + "\"plan_fold_ms\":%.1f",
                median(bursts, 0),
                median(bursts, 1),
                median(bursts, 2),
                median(bursts, 3),
                median(bursts, 4),
                median(bursts, 5),
                median(bursts, 6),
                median(bursts, 7));
    }

    /// Nearest-rank quantile of the whole time.
    static double total(List<LiveStages> bursts, double share) {
        return at(column(bursts, NAMES.length - 1), share);
    }

    private static double median(List<LiveStages> bursts, int column) {
        return at(column(bursts, column), 0.5);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static double[] column(List<LiveStages> bursts, int column) {
        double[] values = bursts.stream().mapToDouble(stages -> stages.all()[column]).toArray();
        Arrays.sort(values);
        return values;
    }

    private double[] all() {
        return new double[] {journal, question, waiting, problem, search, bill, plan, fold, total};
    }

    private static double appended(LiveClock clock, long from, long to) {
        return clock.appends().stream()
                        .filter(append -> append.begin() >= from && append.end() <= to)
                        .mapToLong(append -> append.end() - append.begin())
                        .sum()
                / 1e6;
    }
}
