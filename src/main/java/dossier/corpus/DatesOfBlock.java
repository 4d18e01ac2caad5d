package dossier.corpus;

import dossier.article.Article;
import dossier.language.DateWording;
import java.util.List;

/** The words of one block that say when. */
final class DatesOfBlock {

    private DatesOfBlock() {}

    /** In order of the text. */
    static List<DateWording> in(Article article, int block) {
        List<DateWording> all = article.findings().dates();
        int from = firstFrom(all, block);
        return all.subList(from, firstFrom(all, block + 1));
    }

    private static int firstFrom(List<DateWording> all, int block) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().block() < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
