package dossier.site;

import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.model.Placeholders;
import dossier.model.SitePath;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words of the interface in one language, by key. Immutable and safe for many threads. */
public final class Messages {

    /** Begins the keys of words that addresses are made of. */
    private static final String ADDRESS = "path.";

    private static final Pattern COMMENT = Pattern.compile("\\s*[#!]");
    private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\$");

    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Takes what can be used: not a line with a wrong {@code \}{@code u}, nor one whose words
     * cannot be part of an address and should be. A key that has no other line has no words then.
     *
     * @param properties key and text a line, as {@link Properties} reads them; a file a language
     */
    public static Messages of(String properties) {
        return new Messages(read(properties).orElseGet(() -> readByLine(properties)));
    }

    /** These words, and of the keys that they lack the others. */
    public Messages or(Messages others) {
        Map<String, String> all = new HashMap<>(others.texts);
        all.putAll(texts);
        return new Messages(all);
    }

    /** Of all words. */
    public Fingerprint fingerprint() {
        return Codec.fingerprint(new All(new TreeMap<>(texts)));
    }

    private record All(SortedMap<String, String> texts) {}

    /** All words; empty when some line cannot be used, in place of which an earlier one counts. */
    private static Optional<Map<String, String>> read(String properties) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(properties));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading words from memory", e);
        }
        Map<String, String> texts = new HashMap<>();
        for (String key : read.stringPropertyNames()) {
            texts.put(key, read.getProperty(key));
        }
        boolean usable = texts.entrySet().stream().allMatch(Messages::isUsable);
        return usable ? Optional.of(texts) : Optional.empty();
    }

    private static Map<String, String> readByLine(String properties) {
        Map<String, String> texts = new HashMap<>();
        for (String line : logicalLines(properties)) {
            read(line).ifPresent(texts::putAll);
        }
        return texts;
    }

    private static boolean isUsable(Map.Entry<String, String> words) {
        String text = words.getValue();
        return !words.getKey().startsWith(ADDRESS)
                || SitePath.isValid(text) && SitePath.isPortable(text);
    }

    /** Lines, with those that a backslash continues made one; a comment has no such lines. */
    private static List<String> logicalLines(String properties) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : properties.lines().toList()) {
            open.append(line);
            if (CONTINUED.matcher(line).find() && !COMMENT.matcher(open).lookingAt()) {
                open.append('\n');
            } else {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        lines.add(open.toString());
        return lines;
    }

    /** All keys that have words. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** The text with {@code {0}}, {@code {1}} … filled in. */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingWordException(key);
        }
        return values.length == 0 ? text : Placeholders.fill(text, Arrays.asList(values));
    }

    /**
     * A number of things: {@code key.one} for 1, {@code key.two} for 2 if there is such a key, else
     * {@code key.other}; {@code {0}} is the number.
     */
    public String count(String key, int number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + form(key, number), all);
    }

    private String form(String key, int number) {
        if (number == 1) {
            return ".one";
        }
        return number == 2 && texts.containsKey(key + ".two") ? ".two" : ".other";
    }

    /** The number with the language's sign between thousands. */
    public String number(int number) {
        String digits = Integer.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, text("number.group"));
        }
        return grouped.toString();
    }

    /** A designer's mistake: the words lack a key that the pages need. */
    public static final class MissingWordException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;

        MissingWordException(String key) {
            super("no words for \"" + key + "\"");
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
