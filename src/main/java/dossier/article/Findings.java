package dossier.article;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import java.util.List;

/**
 * What was found in an article's text, each list in order of the text.
 *
 * @param mentions names of the register
 * @param dates words that say when
 * @param quotations words between quotation marks
 * @param figures quantities
 */
public record Findings(
        List<Mention> mentions,
        List<DateWording> dates,
        List<Quotation> quotations,
        List<Figure> figures) {

    /** Nothing. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

    public Findings {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        quotations = List.copyOf(quotations);
        figures = List.copyOf(figures);
    }
}
