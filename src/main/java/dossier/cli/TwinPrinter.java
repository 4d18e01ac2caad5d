package dossier.cli;

import dossier.corpus.twin.Twin;
import dossier.corpus.twin.WordDiff.Run;
import java.io.PrintWriter;
import java.util.List;

/** Prints paragraphs that two articles share, and in which words they differ. */
final class TwinPrinter {

    private static final String INDENT = "    ";

    /** So many words are shown of what is the same, on either side of a difference. */
    private static final int CONTEXT = 5;

    /** So many words of a paragraph that is the same. */
    private static final int OPENING = 12;

    private final PrintWriter out;
    private final Words words;
    private final Ink ink;

    TwinPrinter(Desk desk) {
        out = desk.out();
        words = desk.words();
        ink = new Ink(desk.colour());
    }

    void print(List<Twin> twins) {
        if (twins.isEmpty()) {
            return;
        }
        out.println(ink.bold(words.text("twins.heading")));
        for (Twin twin : twins) {
            out.println(
                    "  "
                            + words.text(
                                    twin.isSame() ? "twins.same" : "twins.alike",
                                    twin.one().location(),
                                    twin.other().location(),
                                    twin.alike()));
            out.println(INDENT + (twin.isSame() ? Cells.shown(opening(twin)) : difference(twin)));
            out.println();
        }
    }

    private static String opening(Twin twin) {
        String[] all = twin.one().block().text().strip().split("\\s+");
        return first(all, Math.min(OPENING, all.length)) + (all.length > OPENING ? " …" : "");
    }

    /** Marked as {@code git diff --word-diff} does. */
    private String difference(Twin twin) {
        StringBuilder line = new StringBuilder();
        List<Run> runs = twin.difference();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            line.append(i == 0 ? "" : " ");
            String shown = Cells.shown(run.words());
            line.append(
                    switch (run.kind()) {
                        case SAME -> shortened(shown, i == 0, i == runs.size() - 1);
                        case ONE -> ink.red("[-" + shown + "-]");
                        case OTHER -> ink.green("{+" + shown + "+}");
                    });
        }
        return line.toString();
    }

    private static String shortened(String same, boolean opens, boolean ends) {
        String[] all = same.split(" ");
        if (all.length <= 2 * CONTEXT + 1) {
            return same;
        }
        return (opens ? "" : first(all, CONTEXT) + " ")
                + "…"
                + (ends ? "" : " " + last(all, CONTEXT));
    }

    private static String first(String[] all, int count) {
        return String.join(" ", List.of(all).subList(0, count));
    }

    private static String last(String[] all, int count) {
        return String.join(" ", List.of(all).subList(all.length - count, all.length));
    }
}
