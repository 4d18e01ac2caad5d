package dossier.language.dutch;

import dossier.language.Language;
import dossier.language.Sentence;
import dossier.language.SentenceSplitter;
import dossier.register.NameGrammar;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Dutch as the press of the Netherlands and Flanders writes it. */
public final class Dutch implements Language {

    private final SentenceSplitter splitter =
            new SentenceSplitter(WordList.of("abbreviations.txt").words());
    private final NameGrammar names = new DutchNames();
    private final Set<String> functions = WordList.of("functions.txt").words();

    @Override
    public List<Sentence> sentences(String text) {
        return splitter.split(text);
    }

    @Override
    public NameGrammar names() {
        return names;
    }

    /**
     * A listed word, or a compound that ends in one: {@code oud-minister}, {@code
     * Oost-Europadeskundige}.
     */
    @Override
    public boolean isFunction(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return functions.stream().anyMatch(lower::endsWith);
    }
}
