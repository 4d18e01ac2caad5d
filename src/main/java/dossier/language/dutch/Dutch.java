package dossier.language.dutch;

import dossier.language.Language;
import dossier.language.Sentence;
import dossier.language.SentenceSplitter;
import dossier.register.NameGrammar;
import java.util.List;

/** Dutch as the press of the Netherlands and Flanders writes it. */
public final class Dutch implements Language {

    private final SentenceSplitter splitter =
            new SentenceSplitter(WordList.of("abbreviations.txt").words());
    private final Functions functions = new Functions();
    private final NameGrammar names = new DutchNames(functions);

    @Override
    public List<Sentence> sentences(String text) {
        return splitter.split(text);
    }

    @Override
    public NameGrammar names() {
        return names;
    }

    @Override
    public boolean isFunction(String word) {
        return functions.contain(word);
    }
}
