package dossier.corpus.words;

import dossier.article.Article;
import java.util.Arrays;
import java.util.List;

/** Numbers the texts of a dossier: of each article first its title, then its blocks. */
public final class Slots {

    private final int[] starts;

    /** By slot. */
    private final int[] articleOf;

    Slots(List<Article> articles) {
        starts = new int[articles.size() + 1];
        for (int i = 0; i < articles.size(); i++) {
            starts[i + 1] = starts[i] + articles.get(i).blocks().size() + 1;
        }
        articleOf = new int[size()];
        for (int i = 0; i < articles.size(); i++) {
            Arrays.fill(articleOf, starts[i], starts[i + 1], i);
        }
    }

    /**
     * A text's number.
     *
     * @param article from 0, in the dossier's order
     * @param block number of the block, 0 for the title
     */
    public int of(int article, int block) {
        return starts[article] + block;
    }

    /** The article that a text is of, from 0. */
    public int article(int slot) {
        return articleOf[slot];
    }

    /** The number of a text's block in its article; 0 for the title. */
    public int block(int slot) {
        return slot - starts[article(slot)];
    }

    /** How many blocks an article has. */
    public int blocks(int article) {
        return starts[article + 1] - starts[article] - 1;
    }

    /** One more than the last number. */
    public int size() {
        return starts[starts.length - 1];
    }
}
