package dossier.examples;

import dossier.suggest.Suggestion;
import dossier.suggest.Suggestion.Spelling;
import java.util.stream.Collectors;

/** A suggestion in a line: {@code person/deen: Bob Deen [Deen], 2 times: "zegt" before it}. */
final class SuggestedLine {

    private SuggestedLine() {}

    static String of(Suggestion suggestion) {
        String variants =
                suggestion.variants().stream()
                        .map(SuggestedLine::spelling)
                        .collect(Collectors.joining(", "));
        return suggestion.id()
                + ": "
                + suggestion.name()
                + (variants.isEmpty() ? "" : " [" + variants + "]")
                + (suggestion.count() == 1 ? "" : ", " + suggestion.count() + " times")
                + ": "
                + suggestion.reason()
                + suggestion.nearest().map(near -> "; like " + near.id()).orElse("");
    }

    /** With an exclamation mark when it counts beside the full name only. */
    private static String spelling(Spelling spelling) {
        return spelling.text() + (spelling.needs() ? "!" : "");
    }
}
