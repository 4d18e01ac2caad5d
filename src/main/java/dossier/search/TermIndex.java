package dossier.search;

import dossier.corpus.words.Word;
import dossier.language.WordForms;
import dossier.model.Pulse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which words does a search for a word's stem find? */
final class TermIndex {

    /** A shorter word is no compound. */
    private static final int MIN_COMPOUND = 8;

    private static final Comparator<Word> MOST_FREQUENT =
            Comparator.comparingInt((Word word) -> -word.postings().count())
                    .thenComparing(Word::text);

    /**
     * What one key finds.
     *
     * @param forms words of this very stem, the most frequent first
     * @param compounds words of which one part has this stem
     */
    record Term(List<Word> forms, List<Word> compounds) {

        Term() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final SortedMap<String, Term> terms = new TreeMap<>();

    /**
     * @param pulse beats for every word
     */
    TermIndex(List<Word> words, WordForms language, Pulse pulse) {
        for (Word word : words) {
            pulse.beat();
            term(language.stem(word.text())).forms().add(word);
        }
        for (Word word : words) {
            pulse.beat();
            if (word.text().length() >= MIN_COMPOUND) {
                addParts(word, language);
            }
        }
        terms.values().forEach(term -> term.forms().sort(MOST_FREQUENT));
        terms.values().forEach(term -> term.compounds().sort(MOST_FREQUENT));
    }

    private Term term(String stem) {
        return terms.computeIfAbsent(stem, key -> new Term());
    }

    private void addParts(Word compound, WordForms language) {
        String own = language.stem(compound.text());
        language.parts(compound.text(), part -> isForm(part, language)).stream()
                .map(language::stem)
                .distinct()
                .filter(stem -> !stem.equals(own))
                .forEach(stem -> term(stem).compounds().add(compound));
    }

    /** Whether a word of the texts is this one, or differs from it in its ending alone. */
    private boolean isForm(String part, WordForms language) {
        Term term = terms.get(language.stem(part));
        return term != null
                && term.forms().stream()
                        .map(Word::text)
                        .filter(form -> !language.isFunctionWord(form))
                        .anyMatch(form -> form.startsWith(part) || part.startsWith(form));
    }

    /** By stem, in order of the UTF-16 code units. */
    SortedMap<String, Term> terms() {
        return Collections.unmodifiableSortedMap(terms);
    }
}
