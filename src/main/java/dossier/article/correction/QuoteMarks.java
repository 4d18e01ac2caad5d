package dossier.article.correction;

import dossier.article.Block;
import dossier.model.Span;

/** The marks around an editor's copy of a quotation. */
final class QuoteMarks {

    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›";

    private QuoteMarks() {}

    /** The words without marks at both ends; all of them when they are nothing else. */
    static Span within(Span span, Block block) {
        int start = span.start();
        int end = span.end();
        while (start < end && MARKS.indexOf(block.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(block.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return start == end ? span : new Span(span.block(), start, end);
    }
}
