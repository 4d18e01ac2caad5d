package dossier.article;

import dossier.language.Language;
import dossier.language.Sentence;
import dossier.model.BlockRole;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.source.ArticleMetadata.RoleDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Says of each block what it is: the first is the lede; a short line without end punctuation
 * between two paragraphs is a subheading; a block whose words stand again elsewhere, or a quotation
 * with its speaker's name and function after it, is a pull quote. What the editor decided counts
 * before all of this.
 */
final class RoleAssigner {

    private static final int MAX_HEADING_LENGTH = 80;
    private static final int MAX_HEADING_WORDS = 12;

    private final List<RawBlock> blocks;
    private final List<List<Sentence>> sentences;
    private final Language language;

    private RoleAssigner(List<RawBlock> blocks, Language language) {
        this.blocks = blocks;
        this.language = language;
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
                            "there is no block "
                                    + decision.getKey()
                                    + ": the article has "
                                    + blocks.size(),
                            "count the blocks of the text from 1, subheads too"));
        }
        return new RoleAssigner(blocks, language).assign(decisions);
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
            assigned.add(numbering.number(raw, role, sentences.get(i), shown));
        }
        return assigned;
    }

    private BlockRole roleOf(int i, RepeatedBlocks repeated, boolean hasCredit) {
        if (i == 0) {
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
        if (!block.isOneLine() || text.length() > MAX_HEADING_LENGTH) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        return (Character.isLetterOrDigit(last) || last == ')')
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.split("\\s+").length <= MAX_HEADING_WORDS;
    }
}
