package dossier.cli;

import dossier.model.Memo;
import dossier.model.Problem;
import dossier.model.Severity;
import dossier.model.Translation;
import dossier.model.Wording;
import dossier.site.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the command line in one language. */
final class Words {

    /** The languages that the command line speaks; the last for whoever speaks neither. */
    static final List<String> LANGUAGES = List.of("nl", "en");

    /** Of problems and of whoever speaks none of these languages. */
    private static final String ENGLISH = "en";

    private static final int LABEL_WIDTH = 11;

    private final String language;
    private final String properties;
    private final Messages messages;
    private final Memo<Translation> translation;

    private Words(String language, String properties) {
        this.language = language;
        this.properties = properties;
        this.messages = Messages.of(properties);
        // Not before there is something to say: most builds find nothing wrong.
        this.translation = new Memo<>(() -> translation(language));
    }

    private static Translation translation(String language) {
        return language.equals(ENGLISH)
                ? Translation.NONE
                : Translation.of(resource("/dossier/problems/" + language + ".po"));
    }

    /** The words in the language of a tag such as {@code nl_BE.UTF-8}; else the English. */
    static Words of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
        String language = LANGUAGES.contains(primary) ? primary : ENGLISH;
        return new Words(language, resource(language + ".properties"));
    }

    private static String resource(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return language;
    }

    /** The text with {@code {0}}, {@code {1}} … filled in. */
    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** Of what is said in wordings. */
    Translation translation() {
        return translation.get();
    }

    /** What is said, in this language. */
    String text(Wording wording) {
        return translation().text(wording);
    }

    /** Problems in this language. */
    List<Problem> said(List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(translation())).toList();
    }

    /** A problem in this language, in a line. */
    String line(Problem problem) {
        return problem.in(translation()).line(severity(problem.severity()));
    }

    /** What a severity is called. */
    String severity(Severity severity) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** A number of things: the word for one or for several. */
    String count(String key, int number) {
        return messages.count(key, number);
    }

    /** A line of a summary: a word, and under those of other lines what there is to say. */
    String line(String key, String said) {
        return padded(messages.text(key), LABEL_WIDTH) + said;
    }

    /** The text with spaces behind it; at least one. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The help texts. */
    ResourceBundle help() {
        try {
            return new PropertyResourceBundle(new StringReader(properties));
        } catch (IOException e) {
            throw new IllegalStateException("reading words from memory", e);
        }
    }
}
