package dossier.page;

import java.util.List;

/**
 * What one article reports on a topic.
 *
 * @param words the figure as printed: "zeker tweehonderd doden"
 * @param lang the language of the words; empty when it is the interface's
 * @param context the sentence they stand in, with the words in the middle
 * @param others further figures of the article on the topic, with their sentences
 */
public record ReportView(
        String words,
        String lang,
        SourceView source,
        ConcordanceLine context,
        boolean hasOthers,
        List<ConcordanceLine> others) {

    public ReportView {
        others = List.copyOf(others);
    }
}
