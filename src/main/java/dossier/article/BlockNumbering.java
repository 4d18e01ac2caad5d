package dossier.article;

import dossier.article.ArticleReading.BlockReading;
import dossier.model.BlockRole;
import java.util.EnumMap;
import java.util.Map;

/**
 * Numbers the blocks of one article, and each role by itself: the third paragraph is {@code al-3}.
 */
final class BlockNumbering {

    private int blocks;
    private final Map<BlockRole, Integer> byRole = new EnumMap<>(BlockRole.class);

    Block number(RawBlock raw, BlockReading reading) {
        blocks++;
        BlockRole role = reading.role();
        int ordinal = byRole.merge(role, 1, Integer::sum);
        return new Block(
                blocks,
                role,
                anchor(role, ordinal),
                ordinal,
                raw.node(),
                raw.text(),
                reading.sentences(),
                reading.creditStart(),
                raw.start());
    }

    private static String anchor(BlockRole role, int ordinal) {
        return switch (role) {
            case LEDE -> ordinal == 1 ? "lede" : "lede-" + ordinal;
            case PARAGRAPH -> "al-" + ordinal;
            case HEADING -> "h-" + ordinal;
            case PULLQUOTE -> "q-" + ordinal;
        };
    }
}
