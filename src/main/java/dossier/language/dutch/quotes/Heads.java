package dossier.language.dutch.quotes;

/** Tells which word of a phrase says what somebody is. Immutable. */
final class Heads {

    private final QuoteWords words;

    Heads(QuoteWords words) {
        this.words = words;
    }

    /**
     * Whether a word is one, by its last part.
     *
     * @param from the first token of the phrase
     * @param head the token after the one before it; negative for none
     */
    boolean isHead(MarkedPassage text, int from, int i, int head) {
        int end = text.compoundEnd(i);
        String key = text.token(end - 1).key();
        boolean inhabitant = i > from && text.isCapital(i) && !text.is(i + 1, "-");
        // "Het regime veroordeelde haar", "jongens bonden": after a noun that is a verb.
        boolean verb =
                head >= 0 && (key.endsWith("de") || (key.endsWith("en") && isPlural(text, head)));
        if (NameReader.isSurname(text, i)) {
            return false;
        }
        return ((words.isRole(key) || words.isSource(key)) && !verb)
                || (isOther(key) && text.is(from, "de") && isLast(text, end))
                || (key.equals("jarige") && isLast(text, end))
                || (inhabitant && isInhabitant(text, i, end));
    }

    /** Whether the noun that ends before a token means several. */
    boolean isPlural(MarkedPassage text, int head) {
        return words.isGroup(text.token(head - 1).key());
    }

    /** {@code vult de andere aan}: of two. */
    private static boolean isOther(String key) {
        return key.equals("ene") || key.equals("ander") || key.equals("andere");
    }

    /** {@code de Belg}, {@code de Chileense}, {@code de 21-jarige Schepdaalnaar}. */
    private boolean isInhabitant(MarkedPassage text, int i, int end) {
        String key = text.token(end - 1).key();
        return words.isInhabitant(key)
                || text.is(i - 1, "jarige")
                || (key.endsWith("se") && NameReader.isLast(text, end));
    }

    /** {@code zegt de 32-jarige}: no noun follows. */
    private boolean isLast(MarkedPassage text, int end) {
        return NameReader.isLast(text, end)
                || words.isStop(text.token(end).key())
                || words.isPreposition(text.token(end).key());
    }

    /** Whether {@code hen}, {@code de agenten}, {@code de vier} or the like stands there. */
    boolean isSomebody(MarkedPassage text, int at, int to) {
        boolean determined = at < to && QuoteWords.DETERMINERS.contains(text.token(at).key());
        int noun = determined ? at + 1 : at;
        return noun < to
                && (text.is(noun, "hen")
                        || words.isQuantity(text.token(noun).key())
                        || words.isSource(text.token(noun).key())
                        || words.isFunction(text.token(noun).key()));
    }

    /** {@code dr.}, {@code Prof.} */
    boolean isAbbreviatedTitle(MarkedPassage text, int i, int to) {
        return i + 2 < to
                && text.is(i + 1, ".")
                && text.token(i).touches(text.token(i + 1))
                && words.isAbbreviatedTitle(text.token(i).key());
    }
}
