package dossier.register;

import dossier.model.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a name stands in an alphabetical list. A person stands under the family name, as Dutch
 * libraries do: a small word before it goes after the given name ({@code Leyen, Ursula von der}).
 * Where it has a capital, as in Belgian and French names, it is part of the family name ({@code De
 * Croo, Alexander}). All other names stand as they are.
 */
public final class SortName {

    /** Small words that a family name begins with when they have a capital. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos",
                    "du", "el", "la", "le", "les", "lo", "op", "ten", "ter", "van", "vande",
                    "vanden", "vander", "von", "zu", "zum", "zur");

    private static final Set<String> YOUNGER_OR_OLDER = Set.of("jr", "jr.", "sr", "sr.");

    private SortName() {}

    /**
     * The sort form of {@code Alexander De Croo}, {@code De Croo} or {@code de Croo}; with or
     * without a given name.
     */
    public static String of(EntityType type, String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        return type == EntityType.PERSON && words.size() > 1 && !isNumbered(words)
                ? ofPerson(words)
                : name;
    }

    private static String ofPerson(List<String> words) {
        int last = words.size() - 1;
        if (last > 1 && YOUNGER_OR_OLDER.contains(words.get(last).toLowerCase(Locale.ROOT))) {
            last--;
        }
        int particles = last;
        while (particles > 0 && isParticle(words.get(particles - 1))) {
            particles--;
        }
        int family = particles;
        while (family < last && isSmall(words.get(family))) {
            family++;
        }
        String rest = String.join(" ", words.subList(0, family));
        String familyName = String.join(" ", words.subList(family, words.size()));
        return rest.isEmpty() ? familyName : familyName + ", " + rest;
    }

    private static boolean isParticle(String word) {
        return isSmall(word) || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0)) || word.startsWith("'");
    }

    /** Monarchs and popes have no family name: {@code Johannes Paulus II}. */
    private static boolean isNumbered(List<String> words) {
        return words.get(words.size() - 1).matches("[IVX]{2,}");
    }
}
