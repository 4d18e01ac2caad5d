package dossier.model;

import java.util.Arrays;
import java.util.List;

/**
 * Something said to an editor: in English here, and by {@link Translation} in other languages.
 *
 * @param text with places for values, as {@link Placeholders} has them
 * @param values in the order of their numbers
 * @param verbatim whether it is the same in every language, such as a name or what was typed
 */
public record Wording(String text, List<Wording> values, boolean verbatim) {

    public Wording {
        values = List.copyOf(values);
    }

    /**
     * Words to be translated.
     *
     * @param text a literal, for by it translations are found
     * @param values wordings; anything else is the same in every language
     */
    public static Wording of(String text, Object... values) {
        return new Wording(text, Arrays.stream(values).map(Wording::value).toList(), false);
    }

    /** What is the same in every language. */
    public static Wording verbatim(String text) {
        return new Wording(text, List.of(), true);
    }

    /**
     * Some values one after another.
     *
     * @param pair how two of them stand together: {@code {0} or {1}}
     * @param values at least one
     */
    public static Wording chain(String pair, List<?> values) {
        return values.stream()
                .map(Wording::value)
                .reduce((before, next) -> of(pair, before, next))
                .orElseThrow();
    }

    /** The remedy for something that is nearly something else. */
    public static Wording didYouMean(Object near) {
        return Wording.of("did you mean \"{0}\"?", near);
    }

    /** The same words about other values. */
    public Wording with(Object... others) {
        return of(text, others);
    }

    private static Wording value(Object value) {
        return value instanceof Wording wording ? wording : verbatim(String.valueOf(value));
    }

    /** Whether nothing is said. */
    public boolean isBlank() {
        return toString().isBlank();
    }

    /** In English. */
    @Override
    public String toString() {
        return verbatim ? text : Placeholders.fill(text, values);
    }
}
