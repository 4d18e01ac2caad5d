package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.language.Sentence;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Which dates or figures stand in the sentences that name an entity? Each once, however often the
 * sentence names it.
 *
 * @param <T> a finding
 */
public final class SentenceFindings<T> {

    private final Function<Occurrence, List<T>> findings;
    private final Function<T, Span> span;

    /**
     * @param findings those of the occurrence's article, in order of the text
     */
    public SentenceFindings(Function<Occurrence, List<T>> findings, Function<T, Span> span) {
        this.findings = findings;
        this.span = span;
    }

    /** A finding with a mention whose sentence it stands in. */
    public record Found<T>(Occurrence occurrence, T finding) {}

    /**
     * @param occurrences of one entity, article by article, in order of the text
     */
    public List<Found<T>> in(List<Occurrence> occurrences) {
        List<Found<T>> found = new ArrayList<>();
        Article article = null;
        Span before = null;
        for (Occurrence occurrence : occurrences) {
            List<T> all = findings.apply(occurrence);
            if (all.isEmpty()) {
                continue;
            }
            Span sentence = sentence(occurrence);
            if (occurrence.article() != article || !sentence.equals(before)) {
                for (T finding : SortedFindings.in(sentence, all, span)) {
                    found.add(new Found<>(occurrence, finding));
                }
            }
            article = occurrence.article();
            before = sentence;
        }
        return found;
    }

    private static Span sentence(Occurrence occurrence) {
        Block block = occurrence.block();
        Sentence sentence = block.sentenceAt(occurrence.mention().span().start());
        return new Span(block.number(), sentence.start(), sentence.end());
    }
}
