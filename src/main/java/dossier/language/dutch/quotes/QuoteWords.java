package dossier.language.dutch.quotes;

import dossier.language.WordList;
import java.util.Set;
import java.util.function.Predicate;

/** The word lists that the rules for quotations look into. Immutable. */
final class QuoteWords {

    static final Set<String> PRONOUNS = Set.of("hij", "zij", "ze", "ie");
    static final Set<String> DETERMINERS =
            Set.of("de", "het", "een", "deze", "zijn", "haar", "hun", "onze", "'n", "'t");

    private final Predicate<String> functions;
    private final WordList titles = WordList.of("dutch/titles.txt");
    private final WordList openers = WordList.of("dutch/openers.txt");
    private final WordList openerEndings = WordList.of("dutch/endings.txt");
    private final WordList sources = WordList.of("dutch/sources.txt");
    private final WordList stops = WordList.of("dutch/phrase-stops.txt");
    private final WordList adverbs = WordList.of("dutch/speech-adverbs.txt");
    private final WordList nouns = WordList.of("dutch/speech-nouns.txt");
    private final WordList works = WordList.of("dutch/works.txt");
    private final WordList distance = WordList.of("dutch/distance-words.txt");

    QuoteWords(Predicate<String> functions) {
        this.functions = functions;
    }

    /** {@code minister}, {@code oud-ambassadeur}; the word in lower case. */
    boolean isFunction(String word) {
        return functions.test(word) || titles.contain(word);
    }

    /** Who can speak without being named: {@code politie}. */
    boolean isSource(String word) {
        return sources.haveEndOf(word);
    }

    /** A word that a sentence begins with and that is nobody's name. */
    boolean isOpener(String word) {
        return openers.contain(word) || openerEndings.haveEndOf(word);
    }

    boolean isStop(String word) {
        return stops.contain(word);
    }

    boolean isAdverb(String word) {
        return adverbs.contain(word);
    }

    /** {@code antwoord}: what somebody says. */
    boolean isSpeechNoun(String word) {
        return nouns.contain(word);
    }

    /** {@code film}, {@code bestseller}: what has a title. */
    boolean isWork(String word) {
        return works.contain(word);
    }

    /** {@code zogenaamde}. */
    boolean isDistance(String word) {
        return distance.contain(word);
    }
}
