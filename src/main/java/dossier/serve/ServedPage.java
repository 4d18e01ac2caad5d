package dossier.serve;

import dossier.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as browsers get it.
 *
 * @param version tells it from other pages; it stays when only a stylesheet changed
 * @param styles its stylesheets' file names, which have a hash of their content in them
 * @param html with the script that keeps it up to date
 */
record ServedPage(String version, List<String> styles, byte[] html) {

    private static final Pattern STYLESHEET =
            Pattern.compile("(href=\"[^\"]*?)([^\"/]+)-([0-9a-f]{10})\\.css\"");
    private static final String HEAD_END = "</head>";

    ServedPage {
        styles = List.copyOf(styles);
    }

    /** The page of this HTML, in UTF-8. */
    static ServedPage of(byte[] bytes) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        int end = html.indexOf(HEAD_END);
        String head = html.substring(0, end < 0 ? html.length() : end);
        String rest = html.substring(head.length());
        Matcher stylesheets = STYLESHEET.matcher(head);
        List<String> styles = new ArrayList<>();
        for (MatchResult found : (Iterable<MatchResult>) stylesheets.results()::iterator) {
            styles.add(found.group(2) + "-" + found.group(3) + ".css");
        }
        String bare = stylesheets.replaceAll("$1$2.css\"") + rest;
        String version = Sha256.hex(bare.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        String served = head + script(version) + rest;
        return new ServedPage(version, styles, served.getBytes(StandardCharsets.UTF_8));
    }

    private static String script(String version) {
        return "<script defer src=\""
                + Answers.SCRIPT
                + "\" data-version=\""
                + version
                + "\"></script>";
    }
}
