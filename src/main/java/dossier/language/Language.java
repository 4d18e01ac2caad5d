package dossier.language;

import dossier.model.Edtf;
import dossier.register.NameGrammar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/** What the generator knows of a language. Immutable and safe for many threads. */
public interface Language {

    /**
     * The sentences of a text in order; together they hold everything but the white space between
     * them.
     */
    List<Sentence> sentences(String text);

    /** What the finding of names must know. */
    NameGrammar names();

    /** What tells of names that the register lacks; made anew, for whoever asks for them. */
    NameHints nameHints();

    /** Whether a word says what somebody is: {@code minister}, {@code politicoloog}. */
    boolean isFunction(String word);

    /**
     * Where in the words before a name those begin that say what somebody is: 16 in {@code Half
     * juni kreeg de Kazachse president} is where {@code de} stands; empty when there are none.
     */
    OptionalInt titleStart(String before);

    /**
     * The words of an article that say when, in order; no two overlap.
     *
     * @param published the article's date
     */
    List<DateWording> dates(List<Passage> article, Optional<Edtf> published);

    /** The quotations of an article in order, those within another after it. */
    List<Quotation> quotations(List<Passage> article);

    /**
     * The quantities of an article in order; no two overlap.
     *
     * @param dates the words that say when: their numbers count nothing
     */
    List<Figure> figures(List<Passage> article, List<DateWording> dates);

    /** What a figure can be about: {@code deaths}, {@code troops}. */
    SortedSet<String> topics();

    /**
     * Those of {@link #topics()} whose figures in one article can be held beside those in another:
     * {@code deaths}, not {@code years}.
     */
    SortedSet<String> comparedTopics();

    /**
     * How a sentence speaks of what some of its words name: as past, as coming, or neither.
     *
     * @param start index in the sentence of the first UTF-16 code unit of these words
     * @param end index after the last one
     */
    Outlook outlook(String sentence, int start, int end);

    /** How its words change their form. */
    WordForms wordForms();
}
