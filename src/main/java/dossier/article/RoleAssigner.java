package dossier.article;

import dossier.article.ArticleReading.BlockReading;
import dossier.language.Language;
import dossier.language.Sentence;
import dossier.model.BlockRole;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.source.ArticleMetadata.RoleDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Paragraph;

/**
 * Says of each block what it is: the first is the lede; a short line or question without a full
 * stop between two paragraphs is a subheading; a block whose words stand again elsewhere, or a
 * quotation with its speaker's name and function after it, is a pull quote. What the editor decided
 * counts before all of this.
 */
final class RoleAssigner {

    private static final int MAX_HEADING_LENGTH = 80;
    private static final int MAX_HEADING_WORDS = 12;

    /** From a letter or digit to one, or to a question mark; quote marks and brackets aside. */
    private static final Pattern HEADING =
            Pattern.compile("[\"'“”„‘’«(]*[\\p{L}\\p{N}](.*[\\p{L}\\p{M}\\p{N}?])?[\"'”’»)]*");

    private final List<RawBlock> blocks;
    private final List<List<Sentence>> sentences;

    /** The first block that no markup calls a heading. */
    private final int firstText;

    private final Language language;

    private RoleAssigner(List<RawBlock> blocks, Language language) {
        this.blocks = blocks;
        this.language = language;
        this.firstText =
                IntStream.range(0, blocks.size())
                        .filter(i -> !blocks.get(i).heading())
                        .findFirst()
                        .orElse(0);
        this.sentences = blocks.stream().map(block -> language.sentences(block.text())).toList();
    }

    /**
     * @param decisions the editor's, by block number
     */
    static List<Block> assign(
            List<RawBlock> blocks,
            Language language,
            SortedMap<Integer, RoleDecision> decisions,
            Consumer<Problem> problems) {
        for (Map.Entry<Integer, RoleDecision> decision :
                decisions.tailMap(blocks.size() + 1).entrySet()) {
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_BLOCK,
                            decision.getValue().location(),
                            Wording.of(
                                    "there is no block {0}: the article has {1}",
                                    decision.getKey(), blocks.size()),
                            Wording.of("count the blocks of the text from 1, subheads too")));
        }
        SortedMap<Integer, RoleDecision> decided = new TreeMap<>(decisions);
        oneLede(decided, problems);
        return new RoleAssigner(blocks, language).assign(decided);
    }

    /** An article has one lede: when the editor says which, the first block is a paragraph. */
    private static void oneLede(
            SortedMap<Integer, RoleDecision> decisions, Consumer<Problem> problems) {
        List<Integer> ledes =
                decisions.keySet().stream()
                        .filter(number -> decisions.get(number).role() == BlockRole.LEDE)
                        .toList();
        for (int number : ledes.subList(Math.min(1, ledes.size()), ledes.size())) {
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_BLOCK,
                            decisions.get(number).location(),
                            Wording.of("block {0} is the lede already", ledes.get(0)),
                            Wording.of("give one of the two another role")));
        }
        if (!ledes.isEmpty()) {
            SourceLocation at = decisions.get(ledes.get(0)).location();
            decisions.putIfAbsent(1, new RoleDecision(BlockRole.PARAGRAPH, at));
        }
    }

    private List<Block> assign(SortedMap<Integer, RoleDecision> decisions) {
        RepeatedBlocks repeated = new RepeatedBlocks(blocks.stream().map(RawBlock::text).toList());
        BlockNumbering numbering = new BlockNumbering();
        List<Block> assigned = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            RawBlock raw = blocks.get(i);
            OptionalInt credit = CreditLine.find(raw.text(), sentences.get(i), language);
            RoleDecision decision = decisions.get(i + 1);
            BlockRole role =
                    decision != null ? decision.role() : roleOf(i, repeated, credit.isPresent());
            OptionalInt shown = role == BlockRole.PULLQUOTE ? credit : OptionalInt.empty();
            assigned.add(numbering.number(raw, new BlockReading(role, sentences.get(i), shown)));
        }
        return assigned;
    }

    private BlockRole roleOf(int i, RepeatedBlocks repeated, boolean hasCredit) {
        if (i == firstText) {
            return BlockRole.LEDE;
        }
        if (blocks.get(i).heading() || isSubheading(i)) {
            return BlockRole.HEADING;
        }
        return hasCredit || repeated.isRepeated(i) ? BlockRole.PULLQUOTE : BlockRole.PARAGRAPH;
    }

    private boolean isSubheading(int i) {
        return isHeadingLike(i)
                && i + 1 < blocks.size()
                && !isHeadingLike(i + 1)
                && (i == 1 || !isHeadingLike(i - 1));
    }

    private boolean isHeadingLike(int i) {
        RawBlock block = blocks.get(i);
        String text = block.text();
        if (!(block.node() instanceof Paragraph)
                || !block.isOneLine()
                || text.length() > MAX_HEADING_LENGTH) {
            return false;
        }
        return sentences.get(i).size() == 1
                && HEADING.matcher(text).matches()
                && text.split("\\s+").length <= MAX_HEADING_WORDS;
    }
}
