package dossier.suggest;

import dossier.register.NameGrammar;
import java.util.Arrays;
import java.util.List;

/**
 * A person's name in its parts, as keys.
 *
 * @param given {@code ursula}; empty for a family name alone
 * @param family {@code von der leyen}, with its particles
 */
record FamilyName(String given, String family) {

    static FamilyName of(String key, NameGrammar grammar) {
        List<String> words = Arrays.asList(key.split(" "));
        int family = words.size() - 1;
        while (family > 0 && grammar.isParticle(words.get(family - 1))) {
            family--;
        }
        return new FamilyName(
                String.join(" ", words.subList(0, family)),
                String.join(" ", words.subList(family, words.size())));
    }

    /** The first of the given names. */
    String first() {
        int space = given.indexOf(' ');
        return space < 0 ? given : given.substring(0, space);
    }
}
