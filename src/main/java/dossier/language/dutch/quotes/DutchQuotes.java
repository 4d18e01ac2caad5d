package dossier.language.dutch.quotes;

import dossier.language.Passage;
import dossier.language.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the quotations of a Dutch article and who is said to speak: marks are paired ({@link
 * QuoteMarkScanner}, {@link ParagraphJoiner}), each pair gets its speaker ({@link AfterQuote},
 * {@link ColonIntroduction}, {@link WithinSentence}, {@link AloneQuote}, {@link PullQuotes}) and
 * its kind ({@link Directness}), and twins share a speaker ({@link TwinSpeakers}). Immutable and
 * safe for many threads.
 */
public final class DutchQuotes {

    private final Apostrophes apostrophes = new Apostrophes();
    private final DutchGrammar grammar;

    /**
     * @param functions whether a word says what somebody is: {@code ambassadeur}
     */
    public DutchQuotes(Predicate<String> functions) {
        this.grammar = new DutchGrammar(functions);
    }

    /** In order, those within another after it. */
    public List<Quotation> find(List<Passage> article) {
        List<MarkedText> texts = new ArrayList<>(article.size());
        boolean none = true;
        for (Passage passage : article) {
            MarkedText text = QuoteMarkScanner.scan(apostrophes, passage.text());
            texts.add(text);
            none &= text.hasNoMarks() && passage.creditStart().isEmpty();
        }
        if (none) {
            return List.of();
        }
        List<List<MarkedSpan>> spans = ParagraphJoiner.join(article, texts);
        List<MarkedPassage> marked = new ArrayList<>(article.size());
        for (int i = 0; i < article.size(); i++) {
            marked.add(new MarkedPassage(article.get(i), spans.get(i)));
        }
        return TwinSpeakers.complete(new QuoteReading(grammar, marked).run());
    }
}
