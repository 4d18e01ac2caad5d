package dossier.language.dutch;

import dossier.language.Outlook;
import dossier.language.Token;
import dossier.language.Tokenizer;
import dossier.language.WordList;
import java.util.List;

/**
 * Tells whether a sentence speaks of a time as past or as coming, by its verbs and prepositions. A
 * future verb counts only in the clause that names the time; what makes a time attributive ({@code
 * de sancties van 2014}) makes it past, unless the clause is about the future. In doubt it says so.
 */
final class Tenses {

    private final WordList coming = WordList.of("dutch/tense-coming.txt");
    private final WordList deadlines = WordList.of("dutch/tense-deadlines.txt");
    private final WordList undecided = WordList.of("dutch/tense-undecided.txt");
    private final WordList present = WordList.of("dutch/tense-present.txt");
    private final WordList past = WordList.of("dutch/tense-past.txt");
    private final WordList participles = WordList.of("dutch/tense-participles.txt");
    private final WordList passive = WordList.of("dutch/tense-passive.txt");
    private final WordList attributive = WordList.of("dutch/tense-attributive.txt");
    private final WordList clauseOpeners = WordList.of("dutch/tense-clauses.txt");

    /** How the sentence speaks of what its words from {@code start} to {@code end} name. */
    Outlook outlook(String sentence, int start, int end) {
        List<Token> tokens = Tokenizer.tokens(sentence);
        int first = firstFrom(tokens, start);
        int last = Math.max(first, firstFrom(tokens, end) - 1);
        int from = first;
        while (from > 0 && !opensClause(tokens.get(from))) {
            from--;
        }
        int to = last;
        while (to + 1 < tokens.size() && !opensClause(tokens.get(to + 1))) {
            to++;
        }
        boolean told = any(tokens, past);
        boolean attached = hasWord(tokens, Math.max(0, first - 1), first, attributive);
        if (hasWord(tokens, from, to, coming)) {
            return attached || told ? Outlook.UNTOLD : Outlook.COMING;
        }
        if (hasWord(tokens, Math.max(0, first - 2), last, deadlines)) {
            return told ? Outlook.UNTOLD : Outlook.COMING;
        }
        if (attached) {
            return Outlook.PAST;
        }
        boolean doubt = any(tokens, coming) || any(tokens, undecided);
        boolean perfect = any(tokens, participles) && !any(tokens, passive);
        return doubt || (any(tokens, present) && !told && !perfect) ? Outlook.UNTOLD : Outlook.PAST;
    }

    private static int firstFrom(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() - 1 && tokens.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    private boolean opensClause(Token token) {
        return clauseOpeners.contain(token.key());
    }

    private static boolean any(List<Token> tokens, WordList words) {
        return hasWord(tokens, 0, tokens.size() - 1, words);
    }

    private static boolean hasWord(List<Token> tokens, int from, int to, WordList words) {
        for (int i = from; i <= to; i++) {
            if (words.contain(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }
}
