package dossier.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The most that a build of so many articles may take.
 *
 * @param wallSeconds infinite where there is no goal, as are the others
 */
record Goal(double wallSeconds, double cpuSeconds, double peakMebibytes) {

    private static final double ANY = Double.POSITIVE_INFINITY;

    /** Of a preview, from the moment that an article is saved until a browser hears of it. */
    static final Goal SHOWN = new Goal(0.15, ANY, ANY);

    /** Of a build with nothing to do. */
    static Goal unchanged(int articles) {
        return articles <= 10_000 ? new Goal(0.8, ANY, ANY) : new Goal(ANY, ANY, ANY);
    }

    /** Of a build after an edit to one article. */
    static Goal edited(int articles) {
        return articles <= 10_000 ? new Goal(1.2, 2, ANY) : new Goal(ANY, ANY, ANY);
    }

    static Goal of(int articles) {
        return switch (articles) {
            case 5 -> new Goal(0.8, ANY, ANY);
            case 1_000 -> new Goal(ANY, 3, ANY);
            case 10_000 -> new Goal(ANY, 15, 1024);
            default -> new Goal(ANY, ANY, ANY);
        };
    }

    /** The goal in words, such as {@code 15 CPU s, 1024 MiB}. */
    String words() {
        List<String> limits = new ArrayList<>();
        addLimit(wallSeconds, "%s wall s", limits);
        addLimit(cpuSeconds, "%.0f CPU s", limits);
        addLimit(peakMebibytes, "%.0f MiB", limits);
        return limits.isEmpty() ? "-" : "max " + String.join(", ", limits);
    }

    /** Says {@code ok}, {@code over}, or {@code -} where nothing is asked. */
    String verdict(BuildCost cost) {
        if (equals(new Goal(ANY, ANY, ANY))) {
            return "-";
        }
        boolean met =
                cost.wallSeconds() <= wallSeconds
                        && cost.cpuSeconds() <= cpuSeconds
                        && cost.peakMebibytes() <= peakMebibytes;
        return met ? "ok" : "over";
    }

    private static void addLimit(double limit, String format, List<String> limits) {
        if (limit < ANY) {
            limits.add(String.format(Locale.ROOT, format, limit));
        }
    }
}
