package dossier.source.paste;

import dossier.source.paste.Notice.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Knows lines of a web page that are no part of its article, by the words in a list. */
final class StrayLines {

    /** A longer one is a paragraph. */
    private static final int MAX_LENGTH = 250;

    private static final Map<Kind, Pattern> PATTERNS = patterns();

    private StrayLines() {}

    /** What sort of stray line this is; empty for all others. */
    static Optional<Kind> kindOf(String line) {
        return line.length() > MAX_LENGTH
                ? Optional.empty()
                : PATTERNS.entrySet().stream()
                        .filter(pattern -> pattern.getValue().matcher(line).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static Map<Kind, Pattern> patterns() {
        Map<Kind, List<String>> words = new TreeMap<>();
        for (String line : list().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", 2);
                Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                words.computeIfAbsent(kind, key -> new ArrayList<>()).add(parts[1]);
            }
        }
        Map<Kind, Pattern> patterns = new TreeMap<>();
        words.forEach(
                (kind, phrases) ->
                        patterns.put(
                                kind,
                                Pattern.compile(
                                        (kind == Kind.READ_ALSO ? "^[^\\p{L}\\p{N}]*" : "\\b")
                                                + "("
                                                + String.join("|", phrases)
                                                + ")(?![\\p{L}\\p{N}])",
                                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return patterns;
    }

    private static String list() {
        try (InputStream in = StrayLines.class.getResourceAsStream("stray-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
