package dossier.corpus.words;

import dossier.corpus.words.IndexedArticle.IndexedText;
import dossier.language.Folding;
import dossier.model.Pulse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the occurrences of each word together. Words that are the same when they are folded are
 * one: of its forms that one is printed which comes last in order of the code units, for that has
 * the diacritics.
 */
final class WordCollector {

    private static final int NO_WORD = -1;

    private final List<IndexedArticle> articles;
    private final Slots slots;
    private final Pulse pulse;

    /** The word of each number that the articles use, as a number in {@code folded}. */
    private final int[] wordOf;

    private final List<String> folded = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();

    /** By word. */
    private final int[] counts;

    private final int[] inNames;

    WordCollector(WordMemory.Indexed indexed, Slots slots, Pulse pulse) {
        this.articles = indexed.articles();
        this.slots = slots;
        this.pulse = pulse;
        int[] uses = new int[indexed.words().size()];
        forEachText(
                (text, slot) -> {
                    for (int word : text.words()) {
                        uses[word]++;
                    }
                });
        this.wordOf = new int[uses.length];
        Map<String, Integer> byText = new HashMap<>();
        for (int number = 0; number < uses.length; number++) {
            wordOf[number] =
                    uses[number] == 0 ? NO_WORD : fold(indexed.words().get(number), byText);
        }
        this.counts = new int[folded.size()];
        this.inNames = new int[folded.size()];
        for (int number = 0; number < uses.length; number++) {
            if (uses[number] > 0) {
                counts[wordOf[number]] += uses[number];
            }
        }
    }

    private int fold(String word, Map<String, Integer> byText) {
        Integer number = byText.computeIfAbsent(Folding.fold(word), text -> add(text, word));
        if (printed.get(number).compareTo(word) < 0) {
            printed.set(number, word);
        }
        return number;
    }

    private int add(String text, String word) {
        folded.add(text);
        printed.add(word);
        return folded.size() - 1;
    }

    /** What is done with a text. */
    @FunctionalInterface
    private interface Use {
        void of(IndexedText text, int slot);
    }

    private void forEachText(Use use) {
        for (int article = 0; article < articles.size(); article++) {
            pulse.beat();
            List<IndexedText> texts = articles.get(article).texts();
            for (int block = 0; block < texts.size(); block++) {
                use.of(texts.get(block), slots.of(article, block));
            }
        }
    }

    /** In order of their UTF-16 code units. */
    List<Word> words() {
        int[] starts = new int[counts.length + 1];
        for (int word = 0; word < counts.length; word++) {
            starts[word + 1] = starts[word] + counts[word];
        }
        Postings.Places places = places(starts);
        List<Word> words = new ArrayList<>(counts.length);
        for (int word = 0; word < counts.length; word++) {
            Postings postings = new Postings(places, starts[word], counts[word], inNames[word]);
            words.add(new Word(folded.get(word), printed.get(word), postings));
        }
        words.sort(Comparator.comparing(Word::text));
        return List.copyOf(words);
    }

    /**
     * @param starts where each word's occurrences begin
     */
    private Postings.Places places(int[] starts) {
        int[] next = starts.clone();
        int size = starts[starts.length - 1];
        Postings.Places places = new Postings.Places(new int[size], new int[size]);
        forEachText(
                (text, slot) -> {
                    for (int position = 0; position < text.words().length; position++) {
                        int word = wordOf[text.words()[position]];
                        int at = next[word]++;
                        places.slots()[at] = slot;
                        places.positions()[at] = position;
                        inNames[word] += text.named().get(position) ? 1 : 0;
                    }
                });
        return places;
    }
}
