package dossier.plan;

import dossier.model.SitePath;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the interface in one language, by key. Immutable and safe for many threads. */
public final class Messages {

    /** Begins the keys of words that addresses are made of. */
    private static final String ADDRESS = "path.";

    private static final Pattern COMMENT = Pattern.compile("\\s*[#!]");
    private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\$");

    private final Map<String, String> texts = new HashMap<>();

    /**
     * Takes what can be used: not a line with a wrong {@code \}{@code u}, nor one whose words
     * cannot be part of an address and should be. A key that has no other line has no words then.
     *
     * @param properties key and text a line, as {@link Properties} reads them; a file a language
     */
    public Messages(String properties) {
        for (String line : logicalLines(properties)) {
            Properties read = new Properties();
            try {
                read.load(new StringReader(line));
            } catch (IllegalArgumentException e) {
                continue;
            } catch (IOException e) {
                throw new IllegalStateException("reading words from memory", e);
            }
            for (String key : read.stringPropertyNames()) {
                String text = read.getProperty(key);
                if (!key.startsWith(ADDRESS) || isAddress(text)) {
                    texts.put(key, text);
                }
            }
        }
    }

    private static boolean isAddress(String text) {
        return SitePath.isValid(text) && SitePath.isPortable(text);
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
        return values.length == 0 ? text : filled(text, values);
    }

    /**
     * A number of things: {@code key.one} for 1, else {@code key.other}; {@code {0}} is the number.
     */
    public String count(String key, int number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + (number == 1 ? ".one" : ".other"), all);
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

    private static String filled(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int i = 0;
        while (i < text.length()) {
            boolean placeholder =
                    text.charAt(i) == '{'
                            && i + 2 < text.length()
                            && text.charAt(i + 2) == '}'
                            && Character.isDigit(text.charAt(i + 1));
            int index = placeholder ? text.charAt(i + 1) - '0' : -1;
            if (placeholder && index < values.length) {
                filled.append(values[index]);
                i += 3;
            } else {
                filled.append(text.charAt(i++));
            }
        }
        return filled.toString();
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
