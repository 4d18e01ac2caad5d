package dossier.article.correction;

import dossier.article.Anchors;
import dossier.article.Block;
import dossier.article.correction.PrintedText.Stretch;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Span;
import dossier.model.WhiteSpace;
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
                    "\"" + words + "\" does not stand in " + block.anchor(),
                    whereElse(words, block));
        } else if (nth > found.size()) {
            String times = found.size() == 1 ? "once" : found.size() + " times, not " + nth;
            report(
                    correction.words(),
                    "\"" + words + "\" stands in " + block.anchor() + " " + times,
                    found.size() == 1 ? "leave \"nth\" out" : "write " + numbers(found.size()));
        } else if (found.size() > 1 && correction.nth().isEmpty()) {
            report(
                    correction.words(),
                    "\"" + words + "\" stands in " + block.anchor() + " " + found.size() + " times",
                    "say which is meant: " + numbers(found.size()));
        } else {
            Stretch stretch = found.get(nth - 1);
            return Optional.of(new Span(block.number(), stretch.start(), stretch.end()));
        }
        return Optional.empty();
    }

    private static String numbers(int count) {
        return "\"nth: 1\" " + (count == 2 ? "or" : "to") + " \"nth: " + count + "\"";
    }

    /** The first block with these words. */
    private Optional<String> where(String words) {
        if (searches++ >= MAX_SEARCHES) {
            return Optional.empty();
        }
        return blocks.stream()
                .filter(block -> !textOf(block).occurrences(words).isEmpty())
                .map(Block::anchor)
                .map(at -> "the words stand in " + at + ": write \"at: " + at + "\"")
                .findFirst();
    }

    /** What to do about words that {@code block} does not print. */
    private String whereElse(String words, Block block) {
        Optional<String> exact = where(words);
        if (exact.isPresent() || searches > MAX_SEARCHES) {
            return exact.orElse("copy the words from the article");
        }
        return NearestPassage.to(words, textOf(block).plain())
                .map(near -> "did you mean \"" + near + "\"?")
                .or(
                        () ->
                                corrections
                                        .otherArticleWith(words, article)
                                        .map(
                                                id ->
                                                        "the words stand in article \""
                                                                + id
                                                                + "\": write \"article: "
                                                                + id
                                                                + "\""))
                .or(() -> nearestElsewhere(words))
                .orElse("copy the words from the article, or remove this correction");
    }

    private Optional<String> nearestElsewhere(String words) {
        for (Block block : blocks) {
            Optional<String> near = NearestPassage.to(words, textOf(block).plain());
            if (near.isPresent()) {
                return near.map(
                        passage -> "did you mean \"" + passage + "\" in " + block.anchor() + "?");
            }
        }
        return Optional.empty();
    }

    private PrintedText textOf(Block block) {
        return texts.computeIfAbsent(block.number(), number -> new PrintedText(block.text()));
    }

    private void report(YamlNode.Scalar words, String message, String hint) {
        problems.accept(new Problem(ProblemCode.CORRECTION_WORDS, words.location(), message, hint));
    }
}
