package dossier.examples;

import dossier.article.Article;
import dossier.corpus.twin.Twin;
import dossier.corpus.twin.Twins;
import dossier.corpus.twin.WordDiff.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Paragraphs that two articles share, in lines that an editor can read. */
final class TwinLines {

    private TwinLines() {}

    /** The two articles stand on either side of a line of dots. */
    static String of(String input) {
        String[] parts = input.split("(?m)^\\.\\.\\.\\.\n", 2);
        List<Twin> twins = Twins.of(List.of(article(parts[0]), article(parts[1])));
        return twins.isEmpty()
                ? "no twins"
                : twins.stream().map(TwinLines::line).collect(Collectors.joining("\n"));
    }

    private static Article article(String text) {
        return SmallDossier.of(text).article().orElseThrow();
    }

    private static String line(Twin twin) {
        return twin.other().block().number()
                + " is "
                + twin.one().block().number()
                + ", "
                + twin.alike()
                + "%"
                + twin.difference().stream().map(TwinLines::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        return "\n" + run.kind().name().toLowerCase(Locale.ROOT) + ": " + run.words();
    }
}
