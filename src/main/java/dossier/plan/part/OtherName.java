package dossier.plan.part;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells another spelling or another name from a shorter or longer form of the same one. */
public final class OtherName {

    private OtherName() {}

    /**
     * Whether a name is one of those here with a word or more spelled otherwise: {@code Tokayev}
     * beside {@code Tokajev}. A shorter or longer form, {@code Poetin} of {@code Vladimir Poetin},
     * is no other spelling.
     */
    public static boolean isSpelledOtherwise(String name, Collection<String> here) {
        List<String> words = words(name);
        boolean otherwise = false;
        for (String known : here) {
            List<String> knownWords = words(known);
            if (knownWords.equals(words)) {
                return false;
            }
            otherwise |= knownWords.size() == words.size() && known.length() > 1;
        }
        return otherwise;
    }

    /** Whether a name is another one than those here, or one of them spelled otherwise. */
    public static boolean isOther(String name, Collection<String> here) {
        return isSpelledOtherwise(name, here) || isAnother(name, here);
    }

    /** Whether a name has no word in common with any of those here. */
    static boolean isAnother(String name, Collection<String> here) {
        List<String> words = words(name);
        return here.stream().noneMatch(known -> words(known).stream().anyMatch(words::contains));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
