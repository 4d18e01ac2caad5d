package dossier.corpus.twin;

import dossier.article.Article;
import dossier.article.Block;
import dossier.model.SourceLocation;
import java.util.List;

/**
 * A paragraph that stands in an earlier article too, word for word or nearly.
 *
 * @param alike how many of their words are the same, in percent; 100 when nothing differs but
 *     capitals and punctuation
 */
public record Twin(Place one, Place other, int alike) {

    /** A paragraph of an article. */
    public record Place(Article article, Block block) {

        /** Where it begins in its file. */
        public SourceLocation location() {
            return block.locationOf(0);
        }
    }

    static Twin of(Place one, Place other, boolean same) {
        int alike = WordDiff.alike(one.block().text(), other.block().text());
        return new Twin(one, other, same ? 100 : Math.min(99, alike));
    }

    /** Whether the words are the same, apart from capitals and punctuation. */
    public boolean isSame() {
        return alike == 100;
    }

    /** The words of both. */
    public List<WordDiff.Run> difference() {
        return WordDiff.of(one.block().text(), other.block().text());
    }
}
