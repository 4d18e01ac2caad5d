package dossier.language;

import dossier.register.NameGrammar;
import java.util.List;

/** What the generator knows of a language. Immutable and safe for many threads. */
public interface Language {

    /**
     * The sentences of a text in order; together they hold everything but the white space between
     * them.
     */
    List<Sentence> sentences(String text);

    /** What the finding of names must know. */
    NameGrammar names();

    /** Whether a word says what somebody is: {@code minister}, {@code politicoloog}. */
    boolean isFunction(String word);
}
