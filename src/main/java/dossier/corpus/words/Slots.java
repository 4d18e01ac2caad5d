package dossier.corpus.words;

import dossier.article.Article;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the texts of a dossier: of each article first its title, then its blocks. Up to the next
 * multiple of {@value #STEP} the numbers stay free, so that not every paragraph more moves the
 * articles after it.
 */
public final class Slots {

    private static final int STEP = 2;

    private final int[] starts;

    Slots(List<Article> articles) {
        starts = new int[articles.size() + 1];
        for (int i = 0; i < articles.size(); i++) {
            int used = articles.get(i).blocks().size() + 1;
            starts[i + 1] = starts[i] + (used + STEP - 1) / STEP * STEP;
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
        int found = Arrays.binarySearch(starts, slot);
        return found >= 0 ? found : -found - 2;
    }

    /** The number of a text's block in its article; 0 for the title. */
    public int block(int slot) {
        return slot - starts[article(slot)];
    }

    /** One more than the last number. */
    public int size() {
        return starts[starts.length - 1];
    }
}
