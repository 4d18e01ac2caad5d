package dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One stylesheet joined from its parts, without comments and needless white space (CSS Syntax
 * Module Level 3, 4.3), in which addresses of fonts and images are those of the finished files.
 */
final class Stylesheet {

    /**
     * A string, which stays, or what a browser doesn't need: a comment, white space around braces
     * and semicolons, and white space behind a colon or comma.
     */
    private static final Pattern NEEDLESS =
            Pattern.compile(
                    "(\"(?:[^\"\\\\]|\\\\.)*\")|/\\*.*?\\*/|\\s*([{};])\\s*|([:,])\\s+",
                    Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("url\\(([^)\"#:]+)\\)");

    private final SortedMap<String, String> names;
    private final SortedMap<String, String> unknown = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param names addresses in the finished site by those in the parts; both relative to the sheet
     */
    Stylesheet(SortedMap<String, String> names) {
        this.names = names;
    }

    /** Adds a part, if it is one. */
    void add(String name, byte[] bytes) {
        if (!name.endsWith(".css")) {
            return;
        }
        String css = new String(bytes, StandardCharsets.UTF_8);
        String bare = NEEDLESS.matcher(css).replaceAll(Stylesheet::kept).strip();
        Matcher addresses = ADDRESS.matcher(bare);
        text.append(
                addresses.replaceAll(
                        found ->
                                Matcher.quoteReplacement("url(" + hashed(found.group(1), name))
                                        + ")"));
    }

    private static String kept(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .map(Matcher::quoteReplacement)
                .findFirst()
                .orElse("");
    }

    private String hashed(String address, String part) {
        String finished = names.get(address);
        if (finished == null) {
            unknown.put(address, part);
            return address;
        }
        return finished;
    }

    /** Addresses of files that there are not, with the part that names them. */
    SortedMap<String, String> unknown() {
        return Collections.unmodifiableSortedMap(unknown);
    }

    String text() {
        return text.toString();
    }
}
