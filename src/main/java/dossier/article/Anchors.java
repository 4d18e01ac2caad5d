package dossier.article;

import dossier.model.BlockRole;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The blocks of an article by their anchors, as editors type them: {@code al-3}. */
public final class Anchors {

    private final String article;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    /**
     * @param article its id
     */
    public Anchors(String article, List<Block> blocks) {
        this.article = article;
        blocks.forEach(block -> this.blocks.put(block.anchor(), block));
    }

    /** The block that was meant; empty for an anchor that the article's page doesn't have. */
    public Optional<Block> block(YamlNode.Scalar typed) {
        return Optional.ofNullable(blocks.get(typed.text().strip()));
    }

    /**
     * Says that there is no such block.
     *
     * @param otherwise a hint for an anchor that resembles none of the article's
     */
    public Problem unknown(
            ProblemCode code, YamlNode.Scalar typed, Supplier<Optional<Wording>> otherwise) {
        String anchor = typed.text().strip();
        return new Problem(
                code,
                typed.location(),
                Wording.of("article \"{0}\" has no paragraph \"{1}\"", article, anchor),
                nearest(anchor)
                        .map(Wording::didYouMean)
                        .or(otherwise)
                        .orElseGet(() -> Wording.of("its paragraphs are: {0}", inShort())));
    }

    /** A bare number is a paragraph's; a whole anchor is no slip of the pen for another one. */
    private Optional<String> nearest(String typed) {
        String paragraph = "al-" + typed;
        return blocks.containsKey(paragraph)
                ? Optional.of(paragraph)
                : NearestWord.to(typed, blocks.keySet())
                        .filter(near -> !typed.matches("(al|h|q|lede)-\\d+"));
    }

    /** All anchors: {@code lede, al-1 to al-12, h-1}. */
    private Wording inShort() {
        List<Wording> ranges = new ArrayList<>();
        for (BlockRole role : BlockRole.values()) {
            List<String> anchors =
                    blocks.values().stream()
                            .filter(block -> block.role() == role)
                            .map(Block::anchor)
                            .toList();
            if (!anchors.isEmpty()) {
                String first = anchors.get(0);
                String last = anchors.get(anchors.size() - 1);
                ranges.add(
                        first.equals(last)
                                ? Wording.verbatim(first)
                                : Wording.of("{0} to {1}", first, last));
            }
        }
        return Wording.chain("{0}, {1}", ranges);
    }
}
