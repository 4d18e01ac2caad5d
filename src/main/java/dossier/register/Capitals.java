package dossier.register;

import java.text.Normalizer;
import java.util.Locale;

/** Whether words in print agree with a variant in capitals and diacritics. */
final class Capitals {

    /** From this length on a name may stand in capitals as a whole: ALMATY, but not XI for Xi. */
    private static final int MIN_SHOUTED = 4;

    /** Up to this length a word beside longer ones may lose its capital: Alexander de Croo. */
    private static final int MAX_PARTICLE = 3;

    private Capitals() {}

    /**
     * Compares words that are already known to have the same keys.
     *
     * @param first the first of the words in print
     * @param lastWord the last of them, without a genitive's ending
     */
    static boolean agree(Words variant, Words text, int first, String lastWord) {
        int size = variant.size();
        for (int i = 0; i < size; i++) {
            String printed = i == size - 1 ? lastWord : text.word(first + i);
            boolean particle = isParticle(variant, i) && !isCapital(printed);
            if (!particle && !agree(variant.word(i), printed)) {
                return false;
            }
            if (i > 0
                    && variant.gapAfter(i - 1).equals(" ")
                    && text.gapAfter(first + i - 1).equals("-")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the variant's word may stand in lower case though it has a capital: it is short, no
     * acronym, and not all that the name has of capitals.
     */
    static boolean isParticle(Words variant, int word) {
        if (variant.word(word).length() > MAX_PARTICLE || variant.isAcronym(word)) {
            return false;
        }
        for (int i = 0; i < variant.size(); i++) {
            if (variant.isCapitalised(i) && variant.word(i).length() > MAX_PARTICLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(String variant, String printed) {
        if (Words.isAcronym(variant, 0, variant.length())) {
            return printed.equals(variant);
        }
        if (isCapital(variant)) {
            boolean shouted = Words.isAcronym(printed, 0, printed.length());
            if (!isCapital(printed) || (shouted && printed.length() < MIN_SHOUTED)) {
                return false;
            }
        }
        return isPlain(printed) || lower(printed).equals(lower(variant));
    }

    private static boolean isCapital(String word) {
        int c = word.codePointAt(0);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /**
     * Whether the word has no diacritics: leaving them out is a common slip, adding them another
     * name.
     */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String lower(String word) {
        return Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
