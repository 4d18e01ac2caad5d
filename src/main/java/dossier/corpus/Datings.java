package dossier.corpus;

import dossier.article.Article;
import dossier.language.DateWording;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.model.Span;
import java.util.List;
import java.util.Optional;

/** The words that say when, read with care. */
final class Datings {

    private Datings() {}

    /** Those of one block, in order of the text. */
    static List<DateWording> in(Article article, int block) {
        return in(article, new Span(block, 0, Integer.MAX_VALUE));
    }

    /** Those that begin in a stretch of the text, in its order. */
    static List<DateWording> in(Article article, Span stretch) {
        return SortedFindings.in(stretch, article.findings().dates(), DateWording::span);
    }

    /**
     * The value without what is only about right: the month of {@code half juni}, the year of
     * {@code eind 2021}.
     */
    static Optional<Edtf> certain(DateWording wording) {
        if (wording.part().isEmpty()) {
            return wording.value();
        }
        return wording.value().flatMap(Datings::whole);
    }

    private static Optional<Edtf> whole(Edtf value) {
        String text = value.value();
        String bare = text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
        return Edtf.parse(value.precision() == DatePrecision.DAY ? bare.substring(0, 7) : bare);
    }
}
