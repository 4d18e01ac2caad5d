package dossier.language.dutch.words;

/**
 * Cuts the endings off a Dutch word: {@code protesten} and {@code protest} have the same stem. The
 * algorithm is Snowball's first one for Dutch (Porter; snowballstem.org, "dutch_porter"), of which
 * the numbers of steps and the names of regions are. Its loss of accents is {@code Folding}'s.
 * Three rules are added for what it leaves apart: an s after a vowel ({@code foto’s}, {@code
 * acties}), a doubled consonant at the end ({@code bruggen}), and z and v that are s and f there
 * ({@code prijzen}, {@code brieven}). {@code templates/search} has the twin in JavaScript.
 */
final class DutchStemmer {

    private static final String VOWELS = "aeiouy";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

    /** The region R1 never begins within the first letters. */
    private static final int MIN_R1 = 3;

    private final StringBuilder word;
    private int r1;
    private int r2;
    private boolean removedE;

    private DutchStemmer(String word) {
        this.word = new StringBuilder(word);
    }

    /**
     * The stem.
     *
     * @param folded a folded word; what has no Dutch ending comes back as it is
     */
    static String stem(String folded) {
        return folded.length() < MIN_R1 ? folded : new DutchStemmer(folded).run();
    }

    private String run() {
        markConsonants();
        int afterFirst = regionFrom(0);
        r1 = Math.max(afterFirst, Math.min(MIN_R1, word.length()));
        r2 = regionFrom(afterFirst);
        vowelS();
        plural();
        finalE();
        heid();
        derivation();
        doubleVowel();
        lastConsonant();
        return word.toString().replace('I', 'i').replace('Y', 'y');
    }

    /** Writes i and y as capitals where they are consonants. */
    private void markConsonants() {
        if (word.charAt(0) == 'y') {
            word.setCharAt(0, 'Y');
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean afterVowel = isVowel(word.charAt(i - 1));
            if (c == 'y' && afterVowel) {
                word.setCharAt(i, 'Y');
            } else if (c == 'i'
                    && afterVowel
                    && i + 1 < word.length()
                    && isVowel(word.charAt(i + 1))) {
                word.setCharAt(i, 'I');
            }
        }
    }

    /** The region after the first consonant that follows a vowel. */
    private int regionFrom(int start) {
        int i = start;
        while (i < word.length() && !isVowel(word.charAt(i))) {
            i++;
        }
        while (i < word.length() && isVowel(word.charAt(i))) {
            i++;
        }
        return Math.min(i + 1, word.length());
    }

    /** Added: foto’s, regimes, acties; not precies. */
    private void vowelS() {
        int vowel = word.length() - 2;
        if (endsWith("s")
                && isInR1("s")
                && isVowel(word.charAt(vowel))
                && (isConsonant(vowel - 1) || endsWith("ties") || endsWith("sies"))) {
            delete("s");
        }
    }

    /** Step 1: -heden, -en(e), -s(e). */
    private void plural() {
        if (endsWith("heden")) {
            if (isInR1("heden")) {
                word.setLength(word.length() - 5);
                word.append("heid");
            }
        } else if (endsWith("ene")) {
            en("ene");
        } else if (endsWith("en")) {
            en("en");
        } else if (endsWith("se")) {
            s("se");
        } else if (endsWith("s")) {
            s("s");
        }
    }

    private void en(String ending) {
        int end = word.length() - ending.length();
        boolean gem = end >= 3 && word.substring(end - 3, end).equals("gem");
        if (isInR1(ending) && isConsonant(end - 1) && !gem) {
            delete(ending);
            undouble();
        }
    }

    private void s(String ending) {
        int last = word.length() - ending.length() - 1;
        if (isInR1(ending) && isConsonant(last) && word.charAt(last) != 'j') {
            delete(ending);
        }
    }

    /** Step 2. */
    private void finalE() {
        removedE = false;
        if (endsWith("e") && isInR1("e") && isConsonant(word.length() - 2)) {
            delete("e");
            removedE = true;
            undouble();
        }
    }

    /** Step 3a. */
    private void heid() {
        if (endsWith("heid") && isInR2("heid") && !endsWith("cheid")) {
            delete("heid");
            if (endsWith("en")) {
                en("en");
            }
        }
    }

    /** Step 3b. */
    private void derivation() {
        if (endsWith("end") || endsWith("ing")) {
            String ending = word.substring(word.length() - 3);
            if (isInR2(ending)) {
                delete(ending);
                if (!ig()) {
                    undouble();
                }
            }
        } else if (endsWith("ig")) {
            ig();
        } else if (endsWith("lijk") && isInR2("lijk")) {
            delete("lijk");
            finalE();
        } else if (endsWith("baar") && isInR2("baar")) {
            delete("baar");
        } else if (endsWith("bar") && isInR2("bar") && removedE) {
            delete("bar");
        }
    }

    private boolean ig() {
        boolean found = endsWith("ig") && isInR2("ig") && !endsWith("eig");
        if (found) {
            delete("ig");
        }
        return found;
    }

    /** Step 4: maan, man; brood, brod. */
    private void doubleVowel() {
        int last = word.length() - 1;
        if (last < 3) {
            return;
        }
        char vowel = word.charAt(last - 1);
        if (isConsonant(last)
                && word.charAt(last) != 'I'
                && "aeou".indexOf(vowel) >= 0
                && word.charAt(last - 2) == vowel
                && isConsonant(last - 3)) {
            word.deleteCharAt(last - 1);
        }
    }

    /** Added: brugg, brug; prijz, prijs; briev, brief. */
    private void lastConsonant() {
        int last = word.length() - 1;
        if (last < MIN_R1 - 1) {
            return;
        }
        char consonant = word.charAt(last);
        if (consonant == 'z') {
            word.setCharAt(last, 's');
        } else if (consonant == 'v') {
            word.setCharAt(last, 'f');
        } else if (last >= MIN_R1
                && CONSONANTS.indexOf(consonant) >= 0
                && word.charAt(last - 1) == consonant) {
            word.deleteCharAt(last);
        }
    }

    private void undouble() {
        if (endsWith("kk") || endsWith("dd") || endsWith("tt")) {
            word.setLength(word.length() - 1);
        }
    }

    private void delete(String ending) {
        word.setLength(word.length() - ending.length());
    }

    private boolean endsWith(String ending) {
        int start = word.length() - ending.length();
        return start >= 0 && word.indexOf(ending, start) == start;
    }

    private boolean isInR1(String ending) {
        return word.length() - ending.length() >= r1;
    }

    private boolean isInR2(String ending) {
        return word.length() - ending.length() >= r2;
    }

    private boolean isConsonant(int index) {
        return index >= 0 && !isVowel(word.charAt(index));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
