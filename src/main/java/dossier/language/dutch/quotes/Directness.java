package dossier.language.dutch.quotes;

import dossier.language.Quotation.Kind;
import dossier.language.Token;
import dossier.language.dutch.quotes.Attributed.Manner;
import dossier.model.BlockRole;
import java.util.Set;

/**
 * Tells somebody's words from words held at a distance. What is attributed and longer than a term
 * is direct, and so is a sentence of its own; a term, a title or a so-called thing is not.
 */
final class Directness {

    /** More words than a term has. */
    private static final int CLAUSE = 4;

    /** So many words in quotation marks are somebody's, even if nobody is named. */
    private static final int PASSAGE = 6;

    /** {@code ‘Ongekend onrecht’ heet het rapport}. */
    private static final Set<String> NAMES = Set.of("heet", "heette", "heten", "heetten");

    private static final Set<String> CONJUNCTIONS = Set.of("maar", "en", "want", "dus", "of");

    private final QuoteWords words;
    private final SpeechVerbs verbs;

    Directness(DutchGrammar grammar) {
        this.words = grammar.words();
        this.verbs = grammar.verbs();
    }

    Kind of(QuotePlace place, Attributed attributed) {
        return isDirect(place, attributed) ? Kind.DIRECT : Kind.SCARE;
    }

    /** Whether a quotation is one or more sentences of their own. */
    static boolean standsAlone(QuotePlace place) {
        boolean before = place.hasBefore() && !isConjunction(place);
        return !before && !place.hasAfter() && !place.text().is(place.close(), ",");
    }

    /** {@code Maar “we sluiten niets uit”.} */
    private static boolean isConjunction(QuotePlace place) {
        return place.open() == place.first() + 1
                && CONJUNCTIONS.contains(place.text().token(place.first()).key());
    }

    private boolean isDirect(QuotePlace place, Attributed attributed) {
        int count = place.count();
        if (attributed.manner() == Manner.BESIDE) {
            return count > 2 || place.beginsSentence() || attributed.speaker().isPresent();
        }
        if (place.span().continued() || isSlogan(place)) {
            return true;
        }
        if (isTermOrTitle(place)) {
            return false;
        }
        if (standsAlone(place)) {
            boolean heading = place.text().passage().role() == BlockRole.HEADING;
            return count >= (heading ? 3 : 2) || place.endsSentence();
        }
        if (attributed.speaker().isEmpty()) {
            return count >= PASSAGE;
        }
        return switch (attributed.manner()) {
            case ASCRIBED -> count > 1 || !isCounted(place);
            case OF -> count >= 3;
            case REPORTED ->
                    count >= CLAUSE
                            || (count >= 2 && !isAfterDeterminer(place))
                            || isRightAfterVerb(place);
            default -> count >= PASSAGE;
        };
    }

    /** {@code de leus “Geen gas zonder vrijheid”}, {@code leuzen als “Weg met hem”}. */
    private boolean isSlogan(QuotePlace place) {
        int before = place.open() - 1;
        int noun = place.text().is(before, "als") ? before - 1 : before;
        return noun >= place.first()
                && place.beginsSentence()
                && place.count() > 1
                && words.isSlogan(place.text().token(noun).key());
    }

    private boolean isTermOrTitle(QuotePlace place) {
        boolean named =
                place.close() < place.text().size()
                        && NAMES.contains(place.text().token(place.close()).key());
        if (named || place.open() == 0 || place.open() == place.first()) {
            return named;
        }
        Token before = place.text().token(place.open() - 1);
        // "Het rapport, “…”, is": between commas.
        boolean between = before.is(",") && place.text().is(place.close(), ",");
        boolean as = (before.is("als") || between) && place.open() - 2 >= place.first();
        Token noun = as ? place.text().token(place.open() - 2) : before;
        // "Hardop en niet 'achter de schermen'": so nobody speaks.
        boolean negated = before.is("niet") && place.count() < CLAUSE;
        if (negated || words.isDistance(before.key()) || words.isWork(noun.key())) {
            return true;
        }
        boolean title =
                place.beginsSentence() && !place.beginsWithNumber() && !place.endsSentence();
        return title
                && (words.isPreposition(before.key())
                        || QuoteWords.DETERMINERS.contains(before.key()));
    }

    /** {@code scandeerden “vrijheid”}: so they spoke, however short. */
    private boolean isRightAfterVerb(QuotePlace place) {
        int verb = place.open() - 1;
        return verb > place.first()
                && verbs.at(place.text(), verb, place.end())
                        .filter(use -> use.isSayingAt(verb))
                        .isPresent();
    }

    /** {@code 26 gedode “relschoppers”}: a number and a noun. */
    private static boolean isCounted(QuotePlace place) {
        int before = place.open() - 1;
        MarkedPassage text = place.text();
        return before > place.first()
                && (text.token(before).isNumber() || text.token(before - 1).isNumber());
    }

    /** Whether the words are a noun's: {@code de “harde kern”}. */
    private boolean isAfterDeterminer(QuotePlace place) {
        int inside = place.text().tokenAt(place.span().start());
        if (place.text().isQuoted(inside) && isDeterminer(place, inside)) {
            return false;
        }
        int before = place.open() - 1;
        String word = place.text().token(Math.max(0, before)).key();
        // Before a verb the quoted words are no noun's: "dat de orde ‘grotendeels hersteld’ is".
        boolean predicate =
                place.close() < place.end()
                        && words.isCopula(place.text().token(place.close()).key());
        boolean adjective =
                !predicate && before > place.first() && word.endsWith("e") && !word.endsWith("ie");
        int at = adjective && !isDeterminer(place, before) ? before - 1 : before;
        return at >= place.first() && isDeterminer(place, at);
    }

    /**
     * Not the {@code het} of {@code volgens hem was het “kantje boord”}, nor the {@code zijn} of
     * {@code zei te zijn “misleid”}.
     */
    private boolean isDeterminer(QuotePlace place, int i) {
        String key = place.text().token(i).key();
        String before = i > place.first() ? place.text().token(i - 1).key() : "";
        boolean it = key.equals("het") && words.isCopula(before);
        boolean verb = key.equals("zijn") && before.equals("te");
        return QuoteWords.DETERMINERS.contains(key) && !it && !verb;
    }
}
