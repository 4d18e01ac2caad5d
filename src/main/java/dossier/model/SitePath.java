package dossier.model;

import java.util.Locale;

/**
 * A file's place in the site, from its root: {@code persoon/tokajev.html}. Never leaves the site:
 * no empty, dotted or absolute parts.
 */
public record SitePath(String path) implements Comparable<SitePath> {

    private static final String PUNCTUATION = "_.,~+ -";
    private static final String FORBIDDEN_FIRST = ".,~+ -";

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
        for (int i = start; i < end; i++) {
            if (!isInner(path.charAt(i))) {
                return false;
            }
        }
        char last = path.charAt(end - 1);
        return last != '.' && last != ' ';
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c)
                || PUNCTUATION.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    /** The way from this file back to the root: empty, {@code ../}, {@code ../../} … */
    public String toRoot() {
        return "../".repeat(depth(path, 0));
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

    private static int depth(String path, int from) {
        int depth = 0;
        for (int i = path.indexOf('/', from); i >= 0; i = path.indexOf('/', i + 1)) {
            depth++;
        }
        return depth;
    }

    /** The path as file systems that ignore case see it; two files of one site may not share it. */
    public String ignoringCase() {
        return path.toLowerCase(Locale.ROOT);
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
