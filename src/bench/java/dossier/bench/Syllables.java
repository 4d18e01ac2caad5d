package dossier.bench;

import java.util.SplittableRandom;

/**
 * Makes words and names that look Dutch out of an onset, a vowel and a coda, such as {@code
 * schreukt}.
 */
final class Syllables {

    private static final String[] ONSETS =
            words("b bl br d dr f g gr h j k kl kr l m n p pr r s sch sl st str t tr v vr w z zw");
    private static final String[] VOWELS = words("a aa e ee i ie o oo u uu ei ij oe ou ui eu");
    private static final String[] CODAS = words("- - - n r l t s k nd ng cht rk st m p");
    private static final String[] WORD_ONSETS =
            words("b d dr f g gr h j k kl l m n p r s sch sp st t tr v w z");
    private static final String[] WORD_VOWELS = words("a a e e e ee i ie o o oe u ij ë");
    private static final String[] WORD_ENDINGS =
            words("- - - en ing heid lijk de te er ers ingen s");
    private static final String[] NAME_ENDINGS = words("- ev in stan burg");
    private static final String[] FIRST_NAME_ENDINGS = words("a d e i m n");

    private final SplittableRandom random;

    Syllables(SplittableRandom random) {
        this.random = random;
    }

    /** A lower-case word of so many syllables and perhaps an ending, such as {@code lëtsing}. */
    String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(oneOf(WORD_ONSETS)).append(oneOf(WORD_VOWELS)).append(oneOf(CODAS));
        }
        return word.append(oneOf(WORD_ENDINGS)).toString();
    }

    /** A surname or a place, such as {@code Brurkschoumev}. */
    String properName() {
        return capitalised(syllable() + syllable() + oneOf(NAME_ENDINGS));
    }

    /** A first name, such as {@code Leinga}. */
    String firstName() {
        return capitalised(syllable() + oneOf(FIRST_NAME_ENDINGS));
    }

    String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String syllable() {
        return oneOf(ONSETS) + oneOf(VOWELS) + oneOf(CODAS);
    }

    /** Changes the first letter to a capital, as at the start of a sentence. */
    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /**
     * Splits a table of parts, in which {@code -} is the empty part; a part named twice is drawn
     * twice as often.
     */
    private static String[] words(String table) {
        String[] parts = table.split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].equals("-") ? "" : parts[i];
        }
        return parts;
    }
}
