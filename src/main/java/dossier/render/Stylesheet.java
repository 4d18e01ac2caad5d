package dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stylesheet joined from its parts, without comments and indentation (CSS Syntax Module Level
 * 3, 4.3.2), in which addresses of fonts and images are those of the finished files.
 */
final class Stylesheet {

    /** A string or a comment; the string goes first, for it may hold what looks like a comment. */
    private static final Pattern COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \t]+|^\r?\n");
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
        Matcher comments = COMMENT.matcher(css);
        String bare = comments.replaceAll(found -> keptString(found.group(1)));
        Matcher addresses = ADDRESS.matcher(INDENTATION.matcher(bare).replaceAll(""));
        text.append(
                addresses.replaceAll(
                        found ->
                                Matcher.quoteReplacement("url(" + hashed(found.group(1), name))
                                        + ")"));
    }

    private static String keptString(String string) {
        return string == null ? "" : Matcher.quoteReplacement(string);
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
