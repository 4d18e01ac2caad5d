package dossier.language.dutch.quotes;

import dossier.model.EntityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the register says of the people whom an article names: {@code president van Kazachstan}. */
final class RegisteredOffices {

    /** Of a country's name its adjective has the first letters at least. */
    private static final int LIKE = 3;

    /** In a description: who held the office until some year, or before. */
    private static final Pattern FORMER = Pattern.compile("\\btot \\d|oud-|ex-|voormalig");

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\d-]+");

    /** A name of each of them. */
    private final Map<EntityId, Phrase> people = new LinkedHashMap<>();

    /** Adds somebody, if the register knows the name. */
    void add(Phrase name) {
        name.name().ifPresent(known -> people.putIfAbsent(known.entity(), name));
    }

    /**
     * Those who hold an office.
     *
     * @param land the adjective before it, in lower case: {@code kazachse}; empty for any, where
     *     the office is the first thing that the register tells of them
     */
    List<Phrase> holders(String office, String land) {
        return people.values().stream().filter(name -> holds(name, office, land)).toList();
    }

    private static boolean holds(Phrase name, String office, String land) {
        String description = name.name().orElseThrow().description();
        List<String> told = List.of(WORD_ENDS.split(description));
        boolean known =
                land.isEmpty()
                        ? told.get(0).equals(office)
                        : told.contains(office) && told.stream().anyMatch(word -> isOf(land, word));
        return known && !FORMER.matcher(description).find();
    }

    /** {@code kazachse} is of {@code Kazachstan}, {@code russische} of {@code Rusland}. */
    private static boolean isOf(String adjective, String country) {
        return country.length() > LIKE
                && Character.isUpperCase(country.charAt(0))
                && adjective.startsWith(country.substring(0, LIKE).toLowerCase(Locale.ROOT));
    }
}
