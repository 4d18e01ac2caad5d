package dossier.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a line a build as soon as it is measured, in aligned columns or as a Markdown table. */
final class ResultTable {

    private static final List<String> TITLES =
            List.of(
                    "articles",
                    "build",
                    "wall s",
                    "CPU s",
                    "peak MiB",
                    "files",
                    "MiB written",
                    "goal",
                    "met");
    private static final int[] WIDTHS = {8, 9, 7, 7, 8, 7, 11, 23, 4};

    private final PrintStream out;
    private final boolean markdown;

    ResultTable(PrintStream out, boolean markdown) {
        this.out = out;
        this.markdown = markdown;
    }

    void printHead() {
        print(TITLES);
        print(IntStream.range(0, WIDTHS.length).mapToObj(this::rule).toList());
    }

    void print(String articles, String build, BuildCost cost, Goal goal) {
        print(
                List.of(
                        articles,
                        build,
                        number("%.2f", cost.wallSeconds()),
                        number("%.2f", cost.cpuSeconds()),
                        cost.peakMebibytes() == 0 ? "?" : number("%.0f", cost.peakMebibytes()),
                        Integer.toString(cost.files()),
                        number("%.2f", cost.bytes() / 1024.0 / 1024.0),
                        goal.words(),
                        goal.verdict(cost)));
    }

    /** A line of which only the seconds are known. */
    void print(String articles, String what, double wallSeconds, Goal goal) {
        BuildCost cost = new BuildCost(wallSeconds, 0, 0, 0, 0);
        print(
                List.of(
                        articles,
                        what,
                        number("%.2f", wallSeconds),
                        "-",
                        "-",
                        "-",
                        "-",
                        goal.words(),
                        goal.verdict(cost)));
    }

    private void print(List<String> cells) {
        String between = markdown ? " | " : "  ";
        String row =
                IntStream.range(0, cells.size())
                        .mapToObj(i -> padded(cells.get(i), i))
                        .collect(Collectors.joining(between));
        out.println(markdown ? "| " + row + " |" : row.stripTrailing());
    }

    private String rule(int column) {
        boolean colon = markdown && !holdsWords(column);
        return "-".repeat(WIDTHS[column] - 1) + (colon ? ":" : "-");
    }

    private static String padded(String cell, int column) {
        String format = (holdsWords(column) ? "%-" : "%") + WIDTHS[column] + "s";
        return String.format(Locale.ROOT, format, cell);
    }

    /** Words stand to the left of their column, numbers to the right. */
    private static boolean holdsWords(int column) {
        return column == 1 || column > 6;
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
