package dossier.source.paste;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds HTML in the lines of a text, one after another: tags of text and of pages, comments, and
 * character references (HTML, 13.1.4). In CommonMark references are read, and code is meant so.
 */
final class MarkupScan {

    private static final String TAGS =
            "a|abbr|address|article|aside|audio|b|blockquote|body|br|button|center|cite|div|em"
                    + "|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img"
                    + "|input|label|li|link|main|meta|nav|ol|p|picture|script|section|small|source"
                    + "|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul"
                    + "|video";

    private static final String TAG = "</?(?:" + TAGS + ")(?=[\\s/>])[^<>]*>|<!doctype |<!--";

    private static final String REFERENCE =
            "&(?:#\\d{2,7}|#x[0-9a-f]{2,6}|amp|quot|apos|lt|gt|nbsp|shy|[lr][sd]quo|[bs]b?dquo|sbquo"
                    + "|[lr]aquo|[nm]dash|hellip|euro|copy|reg|deg|bull|middot"
                    + "|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash)|szlig|aelig|oelig);";

    private static final Pattern IN_MARKDOWN = Pattern.compile(TAG, Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_TEXT =
            Pattern.compile(TAG + "|" + REFERENCE, Pattern.CASE_INSENSITIVE);

    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    private final boolean markdown;
    private boolean inCode;

    MarkupScan(boolean markdown) {
        this.markdown = markdown;
    }

    /** HTML in a line. */
    record Place(int start, String text) {}

    /** Whether a text is the source of a page, or of a part of one: it begins with a tag. */
    static boolean isSource(String text) {
        return text.startsWith("<?xml") || IN_MARKDOWN.matcher(text).lookingAt();
    }

    /** What is HTML in the next line. */
    List<Place> line(String line) {
        if (markdown && FENCE.matcher(line).matches()) {
            inCode = !inCode;
        }
        boolean none = line.indexOf('<') < 0 && line.indexOf('&') < 0;
        if (none || inCode || markdown && isCode(line)) {
            return List.of();
        }
        return (markdown ? IN_MARKDOWN : IN_TEXT)
                .matcher(line)
                .results()
                .map(match -> new Place(match.start(), match.group()))
                .toList();
    }

    private static boolean isCode(String line) {
        return line.indexOf('`') >= 0 || line.startsWith("    ") || line.startsWith("\t");
    }
}
