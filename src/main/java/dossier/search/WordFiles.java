package dossier.search;

import dossier.corpus.words.Slots;
import dossier.corpus.words.Word;
import dossier.model.Pulse;
import dossier.search.TermIndex.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the terms with their places, in files of a range of keys each, and the positions of their
 * words in further files, which only phrases need.
 */
final class WordFiles {

    /** A file may be closed when it has so many characters; a term is never divided. */
    private static final int FILE_SIZE = 8_000;

    /** A term of so many characters stands alone: who asks for another needn't fetch it. */
    private static final int LARGE = 4_000;

    /** Stands before a word that isn't shortened. */
    private static final char WHOLE = '=';

    /** Stands before the compounds. */
    private static final char COMPOUNDS = '+';

    private final SlotClasses classes;
    private final Slots slots;
    private final Map<Word, String> packed = new HashMap<>();
    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private final StringBuilder open = new StringBuilder();
    private final List<Word> openForms = new ArrayList<>();
    private String lastKey = "";
    private boolean lastIsLarge;

    /**
     * @param slots of which the places are some
     * @param pulse beats for every term
     */
    WordFiles(TermIndex index, SlotClasses classes, Slots slots, Pulse pulse) {
        this.classes = classes;
        this.slots = slots;
        SortedMap<String, Term> terms = index.terms();
        SortedMap<String, String> otherForms = otherForms(terms);
        List<String> all = new ArrayList<>(terms.keySet());
        otherForms.keySet().stream().filter(form -> !terms.containsKey(form)).forEach(all::add);
        all.sort(null);
        for (String key : all) {
            pulse.beat();
            Term term = terms.get(key);
            add(key, term == null ? reference(key, otherForms.get(key)) : entry(key, term));
            openForms.addAll(term == null ? List.of() : term.forms());
        }
        close();
    }

    private void add(String key, String entry) {
        boolean isLarge = entry.length() >= LARGE;
        if (isLarge && open.length() >= LARGE / 2
                || lastIsLarge
                || open.length() >= FILE_SIZE && FileEnds.isBefore(key)) {
            close();
        }
        if (open.length() == 0) {
            keys.add(files.isEmpty() ? "" : parted(key, lastKey));
        }
        int shared = open.length() == 0 ? 0 : SharedLetters.of(lastKey, key);
        open.append(open.length() == 0 ? "\"" : ",\"").append(SharedLetters.digit(shared));
        open.append(entry, shared, entry.length()).append('"');
        lastIsLarge = isLarge;
        lastKey = key;
    }

    /** Forms that do not begin with their stem, with it. */
    private static SortedMap<String, String> otherForms(SortedMap<String, Term> terms) {
        SortedMap<String, String> forms = new TreeMap<>();
        terms.forEach(
                (stem, term) ->
                        term.forms().stream()
                                .map(Word::text)
                                .filter(form -> !form.startsWith(stem))
                                .forEach(form -> forms.put(form, stem)));
        return forms;
    }

    private static String reference(String form, String stem) {
        return form + ' ' + WHOLE + stem;
    }

    private String entry(String stem, Term term) {
        StringBuilder entry = new StringBuilder(stem);
        for (Word form : term.forms()) {
            write(shortened(form.text(), stem), form, entry);
        }
        if (!term.compounds().isEmpty()) {
            entry.append(' ').append(COMPOUNDS);
        }
        for (Word compound : term.compounds()) {
            write(compound.text(), compound, entry);
        }
        return entry.toString();
    }

    /** As much of a key as parts it from the one before. */
    private static String parted(String key, String before) {
        int end = 1;
        while (before.startsWith(key.substring(0, end))
                || Character.isHighSurrogate(key.charAt(end - 1))) {
            end++;
        }
        return key.substring(0, end);
    }

    /** What a form has after its stem; with a sign before it, the whole form. */
    private static String shortened(String form, String stem) {
        return form.startsWith(stem) ? form.substring(stem.length()) : WHOLE + form;
    }

    private void write(String form, Word word, StringBuilder entry) {
        entry.append(' ').append(form).append(' ').append(word.postings().count()).append(' ');
        entry.append(
                packed.computeIfAbsent(word, key -> PackedPostings.slots(key.postings(), slots)));
    }

    private void close() {
        if (open.length() == 0) {
            return;
        }
        PositionFiles positions = new PositionFiles(openForms, classes);
        String json = "{\"words\":[" + open + "],\"positions\":[" + positions.directory() + "]}";
        IndexFile file = IndexFile.hashed("words", json);
        files.add(file);
        files.addAll(positions.files());
        names.add(file.name());
        open.setLength(0);
        openForms.clear();
    }

    List<IndexFile> files() {
        return List.copyOf(files);
    }

    /**
     * As much of the first key of each file of words as parts it from the key before; of the very
     * first, nothing.
     */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** The name of each file of words. */
    List<String> names() {
        return List.copyOf(names);
    }
}
