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
import java.util.Arrays;
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
        int[] numbers = words(article.title()).numbers();
        return new IndexedText(numbers, new BitSet(), List.of(), false);
    }

    private IndexedText text(Article article, Block block) {
        Words words = words(block.text());
        List<Token> tokens = words.tokens();
        boolean hasFigure =
                article.findings().figures().stream()
                        .map(Figure::span)
                        .anyMatch(span -> span.block() == block.number());
        return new IndexedText(
                words.numbers(),
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

    /** The tokens of a text that are words, each with its number in the lexicon. */
    private record Words(List<Token> tokens, int[] numbers) {}

    /** The words and numbers of a text that folding leaves something of. */
    private Words words(String text) {
        List<Token> all = Tokenizer.tokens(text);
        List<Token> words = new ArrayList<>(all.size());
        int[] numbers = new int[all.size()];
        for (Token token : all) {
            if (token.isWord() || token.isNumber()) {
                int number = lexicon.numberOf(token.key());
                if (number >= 0) {
                    numbers[words.size()] = number;
                    words.add(token);
                }
            }
        }
        return new Words(words, Arrays.copyOf(numbers, words.size()));
    }
}
