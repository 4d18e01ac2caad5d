package dossier.suggest;

import dossier.language.Language;
import dossier.language.NameHints;
import dossier.register.NameGrammar;

/** What a language knows of names. */
record Dialect(NameHints hints, NameGrammar grammar) {

    static Dialect of(Language language) {
        return new Dialect(language.nameHints(), language.names());
    }
}
