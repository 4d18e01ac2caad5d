package dossier.article.rights;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.WordCount;
import dossier.language.Sentence;
import dossier.model.Span;
import java.util.BitSet;
import java.util.List;

/** The sentences of an article that are shown whole, and how many words they have. */
final class ShownSentences {

    private final Article article;
    private final List<BitSet> shown;
    private int words;

    /** None yet. */
    ShownSentences(Article article) {
        this.article = article;
        this.shown = article.blocks().stream().map(block -> new BitSet()).toList();
    }

    int words() {
        return words;
    }

    boolean isShown(int block, int sentence) {
        return shown.get(block - 1).get(sentence);
    }

    /** Whether every sentence that has words of the span is shown. */
    boolean isShown(Span span) {
        BitSet shownHere = shown.get(span.block() - 1);
        return shownHere.nextClearBit(first(span)) > last(span);
    }

    /** How many words its sentences would add. */
    int wordsOf(Span span) {
        int more = 0;
        for (int i = first(span); i <= last(span); i++) {
            more += isShown(span.block(), i) ? 0 : wordsOf(span.block(), i);
        }
        return more;
    }

    /** Shows every sentence that has words of the span. */
    void show(Span span) {
        words += wordsOf(span);
        shown.get(span.block() - 1).set(first(span), last(span) + 1);
    }

    private int wordsOf(int block, int sentence) {
        Sentence words = article.block(block).sentences().get(sentence);
        return WordCount.of(article.block(block).text(), words.start(), words.end());
    }

    private int first(Span span) {
        return Sentence.indexAt(span.start(), block(span).sentences());
    }

    private int last(Span span) {
        return Math.max(first(span), Sentence.indexAt(span.end() - 1, block(span).sentences()));
    }

    private Block block(Span span) {
        return article.block(span.block());
    }
}
