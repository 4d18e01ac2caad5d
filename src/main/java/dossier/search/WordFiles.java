package dossier.search;

import dossier.corpus.words.Word;
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

    /** A file is closed when it has so many characters; a term is never divided. */
    private static final int FILE_SIZE = 14_000;

    /** Stands before a word that isn't shortened. */
    private static final char WHOLE = '=';

    /** Stands before the compounds. */
    private static final char COMPOUNDS = '+';

    private final SlotClasses classes;
    private final int size;
    private final Map<Word, String> packed = new HashMap<>();
    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private final StringBuilder open = new StringBuilder();
    private final List<Word> openForms = new ArrayList<>();

    /**
     * @param size of how many slots the places are some
     */
    WordFiles(TermIndex index, SlotClasses classes, int size) {
        this.classes = classes;
        this.size = size;
        SortedMap<String, Term> terms = index.terms();
        SortedMap<String, String> otherForms = otherForms(terms);
        List<String> all = new ArrayList<>(terms.keySet());
        otherForms.keySet().stream().filter(form -> !terms.containsKey(form)).forEach(all::add);
        all.sort(null);
        for (String key : all) {
            if (open.length() >= FILE_SIZE) {
                close();
            }
            if (open.length() == 0) {
                keys.add(files.isEmpty() ? "" : key);
            }
            open.append(open.length() == 0 ? "" : ",");
            Term term = terms.get(key);
            if (term == null) {
                open.append('"').append(key).append(' ').append(WHOLE);
                open.append(otherForms.get(key)).append('"');
            } else {
                write(key, term);
            }
        }
        close();
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

    private void write(String stem, Term term) {
        open.append('"').append(stem);
        for (Word form : term.forms()) {
            write(shortened(form.text(), stem), form);
            openForms.add(form);
        }
        if (!term.compounds().isEmpty()) {
            open.append(' ').append(COMPOUNDS);
        }
        for (Word compound : term.compounds()) {
            write(compound.text(), compound);
        }
        open.append('"');
    }

    /** What a form has after its stem; with a sign before it, the whole form. */
    private static String shortened(String form, String stem) {
        return form.startsWith(stem) ? form.substring(stem.length()) : WHOLE + form;
    }

    private void write(String form, Word word) {
        open.append(' ').append(form).append(' ').append(word.postings().count()).append(' ');
        open.append(
                packed.computeIfAbsent(word, key -> PackedPostings.slots(key.postings(), size)));
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

    /** The first key of each file of words; of the very first, the empty one. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** The name of each file of words. */
    List<String> names() {
        return List.copyOf(names);
    }
}
