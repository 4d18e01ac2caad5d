package dossier.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's place in the site, from its root: {@code persoon/tokajev.html}. Never leaves the site:
 * no empty, dotted or absolute parts.
 */
public record SitePath(String path) implements Comparable<SitePath> {

    private static final Pattern PART =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.,~+ -]*");

    public SitePath {
        for (String part : path.split("/", -1)) {
            if (!PART.matcher(part).matches() || part.endsWith(".") || part.endsWith(" ")) {
                throw new IllegalArgumentException("not a path in the site: " + path);
            }
        }
    }

    /** Whether {@code path} can be a {@link SitePath}. */
    public static boolean isValid(String path) {
        try {
            new SitePath(path);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The way from this file back to the root: empty, {@code ../}, {@code ../../} … */
    public String toRoot() {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return "../".repeat(depth);
    }

    /** A relative link from this file to {@code target}, without needless steps up. */
    public String linkTo(SitePath target) {
        if (path.equals(target.path)) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
        int common = 0;
        int slash = path.indexOf('/');
        while (slash >= 0 && target.path.startsWith(path.substring(0, slash + 1))) {
            common = slash + 1;
            slash = path.indexOf('/', common);
        }
        return new SitePath(path.substring(common)).toRoot() + target.path.substring(common);
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
