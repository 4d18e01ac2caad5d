package dossier.article.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a correction is about. */
enum FindingKind {
    MENTION,
    QUOTE,
    DATE,
    FIGURE;

    /** The key in a correction, and the word in a problem: {@code quote}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(FindingKind::key).toList();
    }
}
