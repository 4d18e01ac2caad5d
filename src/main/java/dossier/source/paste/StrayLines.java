package dossier.source.paste;

import dossier.source.paste.Notice.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows lines of a web page that are no part of its article, by the words in a list. */
final class StrayLines {

    /** A longer one is a paragraph. */
    private static final int MAX_LENGTH = 250;

    /** So many lines, each of so many characters and at most three words, are a menu. */
    private static final int MIN_MENU = 5;

    private static final int MAX_MENU_LENGTH = 30;
    private static final Pattern MENU_LINE =
            Pattern.compile("[\\p{L}\\p{N}][^\\s.!?…:;,]*(\\s+[^\\s.!?…:;,]+){0,2}");

    private static final String WORD_END = "(?![\\p{L}\\p{N}])";

    /** In the list, what a phrase can be without, or has in one of several forms. */
    private static final Pattern OPTIONAL = Pattern.compile("\\([^)]*\\)\\??|.\\?");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final List<Phrases> PHRASES = phrases();

    private StrayLines() {}

    /** What sort of stray line this is; empty for all others. */
    static Optional<Kind> kindOf(String line) {
        if (line.isEmpty() || line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = line.toLowerCase(Locale.ROOT);
        return PHRASES.stream()
                .filter(phrases -> phrases.areIn(line, plain))
                .map(Phrases::kind)
                .findFirst();
    }

    /**
     * The words by which lines of a kind are known.
     *
     * @param anywhere whether they may stand behind others
     * @param needles of each phrase its longest word, in lower case: without one of them a line
     *     need not be looked at
     */
    private record Phrases(Kind kind, Pattern pattern, boolean anywhere, List<String> needles) {

        static Phrases of(Kind kind, List<String> phrases) {
            return new Phrases(
                    kind,
                    StrayLines.pattern(kind, phrases),
                    kind == Kind.PAYWALL,
                    phrases.stream().map(Phrases::needle).distinct().toList());
        }

        private static String needle(String phrase) {
            String bare = OPTIONAL.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll(" ");
            return Stream.of(NO_LETTERS.split(bare))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }

        boolean areIn(String line, String plain) {
            return anywhere
                    ? needles.stream().anyMatch(plain::contains) && pattern.matcher(line).find()
                    : pattern.matcher(line).lookingAt();
        }
    }

    /**
     * How many lines at the beginning are the menu of a page: a block of short ones without the
     * signs that end a sentence, or such lines with blank ones between them; and more of them than
     * the titles, names and dates that stand above an article.
     */
    static int menu(List<String> lines) {
        int count = 0;
        int end = 0;
        boolean block = false;
        for (int i = 0; i < lines.size() && isOfMenu(lines.get(i).strip()); i++) {
            if (!lines.get(i).isBlank()) {
                block |= count > 0 && end == i;
                count++;
                end = i + 1;
            } else if (block) {
                break;
            }
        }
        return count >= MIN_MENU ? end : 0;
    }

    private static boolean isOfMenu(String line) {
        return line.isEmpty()
                || line.length() <= MAX_MENU_LENGTH && MENU_LINE.matcher(line).matches();
    }

    private static List<Phrases> phrases() {
        Map<Kind, List<String>> words = new TreeMap<>();
        for (String line : list().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", 2);
                Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                words.computeIfAbsent(kind, key -> new ArrayList<>()).add(parts[1]);
            }
        }
        return words.entrySet().stream()
                .map(entry -> Phrases.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Pattern pattern(Kind kind, List<String> phrases) {
        String words = "(" + String.join("|", phrases) + ")";
        String regex =
                switch (kind) {
                    case READ_ALSO -> "^[^\\p{L}\\p{N}]*" + words + WORD_END;
                    case PAGE_PART -> "^[^\\p{L}\\p{N}©]*" + words + "[^\\p{L}\\p{N}]*$";
                    default -> "\\b" + words + WORD_END;
                };
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String list() {
        try (InputStream in = StrayLines.class.getResourceAsStream("stray-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
