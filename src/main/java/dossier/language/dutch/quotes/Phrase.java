package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.model.EntityType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name or describe somebody.
 *
 * @param words as printed: {@code Bob Deen}, {@code een woordvoerder van de politie}, {@code hij}
 * @param function what stands beside the name: {@code Amerikaans minister}
 * @param person whether the words can only mean somebody who speaks
 * @param start index of the first token, a function before the name included
 * @param end index after the last token, a function after the name included
 */
record Phrase(
        Form form,
        Optional<NamedSpan> name,
        String words,
        Optional<String> function,
        boolean person,
        int start,
        int end) {

    enum Form {
        /** In the register or not. */
        NAME,
        DESCRIPTION,
        PRONOUN,
        /** {@code ze} with a verb in the plural. */
        PLURAL_PRONOUN
    }

    private static final Pattern COMPLEMENT = Pattern.compile(" (van|bij|uit|in|voor|namens) ");

    /** A description without what goes on behind it: {@code een woordvoerder}. */
    String noun() {
        return noun(words);
    }

    /** The same of a description's words. */
    static String noun(String words) {
        Matcher behind = COMPLEMENT.matcher(words);
        return behind.find() ? words.substring(0, behind.start()) : words;
    }

    boolean isPronoun() {
        return form == Form.PRONOUN || form == Form.PLURAL_PRONOUN;
    }

    /** The same word, said of several; {@code hij wil zeggen} is one. */
    Phrase asPlural() {
        return form == Form.PRONOUN && !words.equalsIgnoreCase("hij")
                ? new Phrase(Form.PLURAL_PRONOUN, name, words, function, person, start, end)
                : this;
    }

    boolean isName() {
        return form == Form.NAME;
    }

    /** Whether it names a person of the register. */
    boolean isKnownPerson() {
        return name.map(n -> n.entity().type() == EntityType.PERSON).orElse(false);
    }

    /** The first word in lower case: {@code de} of {@code De minister}. */
    static String firstWord(String words) {
        return words.toLowerCase(Locale.ROOT).split(" ")[0];
    }

    /**
     * The last word, or part of a compound, in lower case: {@code leider} of {@code D66-leider}.
     */
    static String lastWord(String words) {
        String key = words.toLowerCase(Locale.ROOT);
        return key.substring(Math.max(key.lastIndexOf(' '), key.lastIndexOf('-')) + 1);
    }
}
