package dossier.article.correction;

import dossier.article.Anchors;
import dossier.article.Block;
import dossier.article.correction.PrintedText.Stretch;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Span;
import dossier.model.WhiteSpace;
import dossier.model.Wording;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the words of corrections in one article; says where else they, or others like them, are.
 */
final class WordLocator {

    /** So many lost words are looked for elsewhere: each search takes its time. */
    private static final int MAX_SEARCHES = 20;

    private final String article;
    private final Corrections corrections;
    private final Consumer<Problem> problems;
    private final List<Block> blocks;
    private final Anchors anchors;
    private final Map<Integer, PrintedText> texts = new HashMap<>();
    private int searches;

    WordLocator(
            String article,
            List<Block> blocks,
            Corrections corrections,
            Consumer<Problem> problems) {
        this.article = article;
        this.blocks = blocks;
        this.anchors = new Anchors(article, blocks);
        this.corrections = corrections;
        this.problems = problems;
    }

    /** The corrections whose words stand where they should; the others are reported. */
    List<Located> locate() {
        List<Located> located = new ArrayList<>();
        for (Correction correction : corrections.of(article)) {
            String words = WhiteSpace.onOneLine(correction.words().text());
            span(correction, words)
                    .map(
                            span ->
                                    new Located(
                                            span,
                                            words,
                                            correction.decision(),
                                            correction.location()))
                    .ifPresent(located::add);
        }
        return located;
    }

    private Optional<Span> span(Correction correction, String words) {
        Optional<Block> there = anchors.block(correction.at());
        if (there.isEmpty()) {
            problems.accept(
                    anchors.unknown(
                            ProblemCode.CORRECTION_WORDS, correction.at(), () -> where(words)));
            return Optional.empty();
        }
        Block block = there.get();
        List<Stretch> found = textOf(block).occurrences(words);
        int nth = correction.nth().orElse(1);
        if (found.isEmpty()) {
            report(
                    correction.words(),
                    Wording.of("\"{0}\" does not stand in {1}", words, block.anchor()),
                    whereElse(words, block));
        } else if (nth > found.size()) {
            report(
                    correction.words(),
                    found.size() == 1
                            ? Wording.of("\"{0}\" stands in {1} once", words, block.anchor())
                            : Wording.of(
                                    "\"{0}\" stands in {1} {2} times, not {3}",
                                    words, block.anchor(), found.size(), nth),
                    found.size() == 1
                            ? Wording.of("leave \"nth\" out")
                            : Wording.of("write {0}", numbers(found.size())));
        } else if (found.size() > 1 && correction.nth().isEmpty()) {
            report(
                    correction.words(),
                    Wording.of(
                            "\"{0}\" stands in {1} {2} times", words, block.anchor(), found.size()),
                    Wording.of("say which is meant: {0}", numbers(found.size())));
        } else {
            Stretch stretch = found.get(nth - 1);
            return Optional.of(new Span(block.number(), stretch.start(), stretch.end()));
        }
        return Optional.empty();
    }

    private static Wording numbers(int count) {
        return count == 2
                ? Wording.of("\"nth: 1\" or \"nth: 2\"")
                : Wording.of("\"nth: 1\" to \"nth: {0}\"", count);
    }

    /** The first block with these words. */
    private Optional<Wording> where(String words) {
        if (searches++ >= MAX_SEARCHES) {
            return Optional.empty();
        }
        return blocks.stream()
                .filter(block -> !textOf(block).occurrences(words).isEmpty())
                .map(Block::anchor)
                .map(at -> Wording.of("the words stand in {0}: write \"at: {0}\"", at))
                .findFirst();
    }

    /** What to do about words that {@code block} does not print. */
    private Wording whereElse(String words, Block block) {
        Optional<Wording> exact = where(words);
        if (exact.isPresent() || searches > MAX_SEARCHES) {
            return exact.orElse(Wording.of("copy the words from the article"));
        }
        return NearestPassage.to(words, textOf(block).plain())
                .map(Wording::didYouMean)
                .or(
                        () ->
                                corrections
                                        .otherArticleWith(words, article)
                                        .map(
                                                id ->
                                                        Wording.of(
                                                                "the words stand in article \"{0}\": write \"article: {0}\"",
                                                                id)))
                .or(() -> nearestElsewhere(words))
                .orElse(Wording.of("copy the words from the article, or remove this correction"));
    }

    private Optional<Wording> nearestElsewhere(String words) {
        for (Block block : blocks) {
            Optional<String> near = NearestPassage.to(words, textOf(block).plain());
            if (near.isPresent()) {
                return near.map(
                        passage ->
                                Wording.of(
                                        "did you mean \"{0}\" in {1}?", passage, block.anchor()));
            }
        }
        return Optional.empty();
    }

    private PrintedText textOf(Block block) {
        return texts.computeIfAbsent(block.number(), number -> new PrintedText(block.text()));
    }

    private void report(YamlNode.Scalar words, Wording fault, Wording remedy) {
        problems.accept(new Problem(ProblemCode.CORRECTION_WORDS, words.location(), fault, remedy));
    }
}
