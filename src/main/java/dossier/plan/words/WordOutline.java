package dossier.plan.words;

import dossier.corpus.words.Postings;
import dossier.corpus.words.Word;
import dossier.corpus.words.WordIndex;
import dossier.language.WordForms;
import dossier.model.SitePath;
import dossier.page.AlphabetLetter;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The dossier's rarer words by letter: those that stand in a few paragraphs, tell something
 * themselves and are no names, which the register has. Forms of one word are one entry.
 */
public final class WordOutline {

    private static final int MIN_LETTERS = 5;
    private static final int MIN_PLACES = 2;
    private static final int MAX_PLACES = 8;

    /** Of a letter with more words, those that stand in the most paragraphs. */
    private static final int MAX_OF_LETTER = 300;

    /** Up to so many words all of them are one page. */
    private static final int MAX_ON_ONE_PAGE = 600;

    /**
     * A word.
     *
     * @param printed its most frequent form
     * @param others its other forms, by frequency
     * @param slots the texts that have it, in order
     */
    record Entry(String folded, String printed, List<String> others, List<Integer> slots) {}

    private final SiteContext site;
    private final SortedMap<String, List<Entry>> byLetter = new TreeMap<>();
    private final int size;

    public WordOutline(SiteContext site) {
        this.site = site;
        WordIndex index = site.wordIndex();
        WordForms language = index.forms();
        Map<String, List<Word>> byStem = new TreeMap<>();
        for (Word word : index.words()) {
            if (tells(word, language)) {
                byStem.computeIfAbsent(language.stem(word.text()), stem -> new ArrayList<>())
                        .add(word);
            }
        }
        byStem.values().stream()
                .map(WordOutline::entry)
                .filter(entry -> isRare(entry.slots().size()))
                .forEach(
                        entry ->
                                byLetter.computeIfAbsent(
                                                entry.folded().substring(0, 1),
                                                letter -> new ArrayList<>())
                                        .add(entry));
        byLetter.replaceAll((letter, entries) -> shown(entries));
        this.size = byLetter.values().stream().mapToInt(List::size).sum();
    }

    private static boolean tells(Word word, WordForms language) {
        char first = word.text().charAt(0);
        return word.text().length() >= MIN_LETTERS
                && first >= 'a'
                && first <= 'z'
                && word.postings().inNames() == 0
                && !language.isFunctionWord(word.text());
    }

    private static boolean isRare(int places) {
        return places >= MIN_PLACES && places <= MAX_PLACES;
    }

    private static Entry entry(List<Word> forms) {
        List<Word> frequent = new ArrayList<>(forms);
        frequent.sort(
                Comparator.comparingInt((Word word) -> -word.postings().count())
                        .thenComparing(Word::text));
        List<Integer> slots =
                frequent.stream()
                        .map(Word::postings)
                        .flatMapToInt(WordOutline::slots)
                        .sorted()
                        .distinct()
                        // More than a rare word has are not needed to see that it isn't one.
                        .limit(MAX_PLACES + 1L)
                        .boxed()
                        .toList();
        List<String> printed = frequent.stream().map(Word::printed).toList();
        return new Entry(
                frequent.get(0).text(), printed.get(0), printed.subList(1, printed.size()), slots);
    }

    private static IntStream slots(Postings postings) {
        return IntStream.range(0, postings.count()).map(postings::slot);
    }

    private static List<Entry> shown(List<Entry> entries) {
        return entries.stream()
                .sorted(
                        Comparator.comparingInt((Entry entry) -> -entry.slots().size())
                                .thenComparing(Entry::folded))
                .limit(MAX_OF_LETTER)
                .sorted(Comparator.comparing(Entry::folded))
                .toList();
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    boolean isOnePage() {
        return size <= MAX_ON_ONE_PAGE;
    }

    /** Letters that have words. */
    List<String> letters() {
        return List.copyOf(byLetter.keySet());
    }

    List<Entry> entries(String letter) {
        return byLetter.get(letter);
    }

    /** Where a letter's page stands, in a concordance of a page a letter. */
    SitePath path(String letter, int page) {
        return site.addresses().words(letter, page);
    }

    static String anchor(String letter) {
        return "letter-" + letter;
    }

    /**
     * The alphabet as links.
     *
     * @param current the letter of the page itself, or empty
     */
    List<AlphabetLetter> alphabet(SitePath from, String current) {
        List<AlphabetLetter> alphabet = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            String letter = String.valueOf(c);
            boolean available = byLetter.containsKey(letter);
            String href =
                    isOnePage()
                            ? Addresses.link(from, site.addresses().words(), anchor(letter))
                            : Addresses.link(from, path(letter, 1));
            alphabet.add(
                    new AlphabetLetter(
                            letter.toUpperCase(Locale.ROOT),
                            available ? href : "",
                            available,
                            letter.equals(current)));
        }
        return alphabet;
    }
}
