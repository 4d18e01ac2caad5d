package dossier.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A file's place in the site, from its root: {@code persoon/merkel.html}. Never leaves the site: no
 * empty, dotted or absolute parts.
 */
public record SitePath(String path) implements Comparable<SitePath> {

    private static final String PUNCTUATION = "_.,~+ -";

    /**
     * Bytes of a name in UTF-8; file systems allow 255, and a file being written needs an ending.
     */
    private static final int MAX_PART = 200;

    private static final String FORBIDDEN_FIRST = ".,~+ -";

    /** Windows opens a device when it is asked for such a file, whatever its ending. */
    private static final Set<String> DEVICES = devices();

    private static Set<String> devices() {
        Set<String> devices = new HashSet<>(Set.of("con", "prn", "aux", "nul"));
        for (int number = 1; number <= 9; number++) {
            devices.add("com" + number);
            devices.add("lpt" + number);
        }
        return Set.copyOf(devices);
    }

    public SitePath {
        if (!isValid(path)) {
            throw new IllegalArgumentException("not a path in the site: " + path);
        }
    }

    /** Whether {@code path} can be a {@link SitePath}. */
    public static boolean isValid(String path) {
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                if (!isPart(path, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** Whether Windows too can hold a file of this name: {@code con.html} it cannot. */
    public static boolean isPortable(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (isDevice(path, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** Whether a part of a path, without its ending and the spaces before that, is a device. */
    private static boolean isDevice(String path, int start, int end) {
        int dot = path.indexOf('.', start);
        int last = dot < 0 || dot > end ? end : dot;
        while (last > start && path.charAt(last - 1) == ' ') {
            last--;
        }
        // All names of devices have three or four characters.
        return last - start >= 3
                && last - start <= 4
                && DEVICES.contains(path.substring(start, last).toLowerCase(Locale.ROOT));
    }

    /**
     * A name that every file system can have: no sign that one of them forbids, no dot or space at
     * its ends.
     */
    private static boolean isPart(String path, int start, int end) {
        if (start == end
                || !isInner(path.charAt(start))
                || FORBIDDEN_FIRST.indexOf(path.charAt(start)) >= 0) {
            return false;
        }
        int bytes = 0;
        for (int i = start; i < end; i++) {
            char c = path.charAt(i);
            if (!isInner(c) || isHalf(path, start, i)) {
                return false;
            }
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        if (bytes > MAX_PART) {
            return false;
        }
        char last = path.charAt(end - 1);
        return last != '.' && last != ' ';
    }

    private static boolean isInner(char c) {
        return (c >= 'a' && c <= 'z')
                || Character.isLetterOrDigit(c)
                || PUNCTUATION.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    /** Whether half a character stands here, which no encoding can write. */
    private static boolean isHalf(String path, int start, int i) {
        char c = path.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == path.length() || !Character.isLowSurrogate(path.charAt(i + 1))
                : Character.isLowSurrogate(c)
                        && (i == start || !Character.isHighSurrogate(path.charAt(i - 1)));
    }

    /** A relative link from this file to {@code target}, without needless steps up. */
    public String linkTo(SitePath target) {
        if (path.equals(target.path)) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
        int common = 0;
        int slash = path.indexOf('/');
        while (slash >= 0 && target.path.regionMatches(0, path, 0, slash + 1)) {
            common = slash + 1;
            slash = path.indexOf('/', common);
        }
        return "../".repeat(depth(path, common)) + target.path.substring(common);
    }

    /** The folder that it is in, with a slash at the end; empty at the root. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static int depth(String path, int from) {
        int depth = 0;
        for (int i = path.indexOf('/', from); i >= 0; i = path.indexOf('/', i + 1)) {
            depth++;
        }
        return depth;
    }

    /**
     * The path as file systems see it that ignore case and how an accent is written; two files of
     * one site may not share it.
     */
    public String ignoringCase() {
        return isPlain(path)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(SitePath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
