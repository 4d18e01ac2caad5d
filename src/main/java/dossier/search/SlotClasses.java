package dossier.search;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.words.Slots;
import dossier.corpus.words.WordIndex;
import java.util.List;

/** The class of each slot. */
final class SlotClasses {

    private final SlotClass[] classes;

    SlotClasses(List<Article> articles, WordIndex index) {
        Slots slots = index.slots();
        classes = new SlotClass[slots.size()];
        for (int i = 0; i < articles.size(); i++) {
            classes[slots.of(i, 0)] = SlotClass.PROMINENT;
            for (Block block : articles.get(i).blocks()) {
                int number = block.number();
                int tokens = index.articles().get(i).texts().get(number).words().length;
                classes[slots.of(i, number)] = SlotClass.of(block.role(), tokens);
            }
        }
    }

    /** The class of a slot that has a text. */
    SlotClass of(int slot) {
        return classes[slot];
    }
}
