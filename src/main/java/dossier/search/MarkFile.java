package dossier.search;

import dossier.corpus.words.IndexedArticle;
import dossier.corpus.words.IndexedArticle.IndexedText;
import dossier.corpus.words.IndexedArticle.Stretch;
import dossier.corpus.words.Slots;
import java.util.ArrayList;
import java.util.List;

/** Writes which tokens stand within quotation marks, and which texts hold quantities. */
final class MarkFile {

    private static final int DIVISOR_BITS = 5;
    private static final int TOKEN_DIVISOR = 5;

    private final Slots slots;
    private final List<Integer> quoting = new ArrayList<>();
    private final List<List<Stretch>> stretches = new ArrayList<>();
    private final List<Integer> counting = new ArrayList<>();

    private MarkFile(Slots slots) {
        this.slots = slots;
    }

    static IndexFile of(List<IndexedArticle> articles, Slots slots) {
        MarkFile marks = new MarkFile(slots);
        for (int i = 0; i < articles.size(); i++) {
            marks.add(i, articles.get(i));
        }
        String quotes = list("quotes", marks.quoting.size(), marks.quotes());
        String figures = list("figures", marks.counting.size(), marks.figures());
        return IndexFile.hashed("marks", "{" + quotes + "," + figures + "}");
    }

    private static String list(String name, int count, String packed) {
        return "\"" + name + "\":[" + count + ",\"" + packed + "\"]";
    }

    private void add(int number, IndexedArticle article) {
        for (int block = 0; block < article.texts().size(); block++) {
            IndexedText text = article.texts().get(block);
            int slot = slots.of(number, block);
            if (!text.quoted().isEmpty()) {
                quoting.add(slot);
                stretches.add(text.quoted());
            }
            if (text.hasFigure()) {
                counting.add(slot);
            }
        }
    }

    private String quotes() {
        PackedBits bits = new PackedBits();
        int k = PackedBits.divisorFor(quoting.size(), slots.size());
        bits.fixed(DIVISOR_BITS, k);
        int previous = -1;
        for (int i = 0; i < quoting.size(); i++) {
            bits.rice(k, quoting.get(i) - previous - 1).gamma(stretches.get(i).size());
            previous = quoting.get(i);
            int end = 0;
            for (Stretch stretch : stretches.get(i)) {
                bits.rice(TOKEN_DIVISOR, stretch.first() - end).gamma(stretch.count());
                end = stretch.first() + stretch.count();
            }
        }
        return bits.text();
    }

    private String figures() {
        PackedBits bits = new PackedBits();
        int k = PackedBits.divisorFor(counting.size(), slots.size());
        bits.fixed(DIVISOR_BITS, k);
        int previous = -1;
        for (int slot : counting) {
            bits.rice(k, slot - previous - 1);
            previous = slot;
        }
        return bits.text();
    }
}
