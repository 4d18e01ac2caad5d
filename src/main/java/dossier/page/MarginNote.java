package dossier.page;

import java.util.List;

/**
 * A note beside a paragraph, of facts from other articles: "Andere schrijfwijze".
 *
 * @param title what it is about, and what it says when it is closed
 * @param lines what other articles print
 */
public record MarginNote(String title, List<MarginLine> lines) {

    public MarginNote {
        lines = List.copyOf(lines);
    }

    /**
     * What another article prints.
     *
     * @param words as printed
     * @param lang their language; empty when it is the interface's
     */
    public record MarginLine(String words, String lang, Link reference) {}
}
