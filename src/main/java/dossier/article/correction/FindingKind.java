package dossier.article.correction;

import dossier.model.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a correction is about. */
enum FindingKind {
    MENTION,
    QUOTE,
    DATE,
    FIGURE;

    /** The key in a correction: {@code quote}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in words. */
    Wording called() {
        return switch (this) {
            case MENTION -> Wording.of("mention");
            case QUOTE -> Wording.of("quote");
            case DATE -> Wording.of("date");
            case FIGURE -> Wording.of("figure");
        };
    }

    /** The same of one that was named. */
    Wording theOne() {
        return switch (this) {
            case MENTION -> Wording.of("the mention");
            case QUOTE -> Wording.of("the quote");
            case DATE -> Wording.of("the date");
            case FIGURE -> Wording.of("the figure");
        };
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(FindingKind::key).toList();
    }
}
