package dossier.corpus.words;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.corpus.words.IndexedArticle.IndexedText;
import dossier.corpus.words.IndexedArticle.Stretch;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.Token;
import dossier.language.Tokenizer;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts an article into numbered words. Safe for many threads. */
final class ArticleIndexer {

    private final Lexicon lexicon;

    ArticleIndexer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    IndexedArticle index(Article article) {
        List<IndexedText> texts = new ArrayList<>();
        texts.add(title(article));
        for (Block block : article.blocks()) {
            texts.add(text(article, block));
        }
        return new IndexedArticle(texts);
    }

    /** A title that only repeats the lede would find the article twice. */
    private IndexedText title(Article article) {
        if (article.isTitledByLede()) {
            return IndexedText.NONE;
        }
        int[] words = numbers(words(article.title()));
        return new IndexedText(words, new BitSet(), List.of(), false);
    }

    private IndexedText text(Article article, Block block) {
        List<Token> tokens = words(block.text());
        boolean hasFigure =
                article.findings().figures().stream()
                        .map(Figure::span)
                        .anyMatch(span -> span.block() == block.number());
        return new IndexedText(
                numbers(tokens),
                named(article, block, tokens),
                quoted(article, block, tokens),
                hasFigure);
    }

    private static BitSet named(Article article, Block block, List<Token> tokens) {
        BitSet named = new BitSet();
        for (Mention mention : article.mentions()) {
            Span span = mention.span();
            if (span.block() == block.number()) {
                named.set(firstFrom(span.start(), tokens), firstFrom(span.end(), tokens));
            }
        }
        return named;
    }

    private List<Stretch> quoted(Article article, Block block, List<Token> tokens) {
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        for (Quotation quotation : article.findings().quotations()) {
            if (quotation.span().block() != block.number()
                    || quotation.kind() != Quotation.Kind.DIRECT) {
                continue;
            }
            int first = Math.max(next, firstFrom(quotation.span().start(), tokens));
            int end = firstFrom(quotation.span().end(), tokens);
            if (end > first) {
                stretches.add(new Stretch(first, end - first));
                next = end;
            }
        }
        return stretches;
    }

    /** The first token that begins at or after an index of the text. */
    private static int firstFrom(int index, List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < index) {
            first++;
        }
        return first;
    }

    private int[] numbers(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> lexicon.numberOf(token.key())).toArray();
    }

    /** The words and numbers of a text that folding leaves something of. */
    private List<Token> words(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .filter(token -> lexicon.numberOf(token.key()) >= 0)
                .toList();
    }
}
