package dossier.suggest;

import dossier.language.Language;
import dossier.language.NameHints;
import dossier.register.NameGrammar;
import java.util.HashMap;
import java.util.Map;

/** What a language knows of names. For one thread. */
record Dialect(NameHints hints, NameGrammar grammar, Map<String, Boolean> openers) {

    static Dialect of(Language language) {
        return new Dialect(
                new RememberedHints(language.nameHints()), language.names(), new HashMap<>());
    }

    /** Whether a sentence can begin with the word without its being a name. */
    boolean canBeginSentence(String word) {
        return openers.computeIfAbsent(word, grammar::canBeginSentence);
    }
}
