package dossier.language.dutch.quotes;

/**
 * What stands between an article and its noun and says with a participle who somebody is: {@code de
 * naar Polen gevluchte blogger}, {@code de in Berlijn wonende dichter} (ANS, "voorbepaling").
 */
final class Attributes {

    private final QuoteWords words;

    Attributes(QuoteWords words) {
        this.words = words;
    }

    /**
     * The token after the participle; {@code first} where no attribute begins.
     *
     * @param first the token after the article
     * @param to the phrase ends no later
     */
    int end(MarkedPassage text, int first, int to) {
        if (first >= to || !words.isPreposition(text.token(first).key())) {
            return first;
        }
        for (int at = first + 2; at + 1 < to && text.token(at).isWord(); at++) {
            boolean participle = !text.isCapital(at) && isParticiple(text.token(at).key());
            if (participle && isNominal(text, at + 1)) {
                return at + 1;
            }
        }
        return first;
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("nde")
                || word.endsWith("rde")
                || word.endsWith("gde")
                || word.endsWith("te")
                || word.endsWith("laten")
                || (word.startsWith("ge") && (word.endsWith("de") || word.endsWith("en")));
    }

    private boolean isNominal(MarkedPassage text, int at) {
        String key = text.token(at).key();
        return text.token(at).isWord() && !words.isStop(key) && !words.isPreposition(key);
    }
}
