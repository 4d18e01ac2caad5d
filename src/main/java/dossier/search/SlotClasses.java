package dossier.search;

import java.util.List;

/** The class of each slot. */
final class SlotClasses {

    private final SlotClass[] classes;

    SlotClasses(List<IndexedArticle> articles, Slots slots) {
        classes = new SlotClass[slots.size()];
        for (int article = 0; article < articles.size(); article++) {
            IndexedArticle indexed = articles.get(article);
            for (int block = 0; block < indexed.texts().size(); block++) {
                classes[slots.of(article, block)] = indexed.texts().get(block).slotClass();
            }
        }
    }

    /** The class of a slot that has a text. */
    SlotClass of(int slot) {
        return classes[slot];
    }
}
