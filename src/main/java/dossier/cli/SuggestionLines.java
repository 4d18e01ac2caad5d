package dossier.cli;

import dossier.model.SourceLocation;
import dossier.suggest.Suggestion;
import dossier.suggest.Suggestion.Nearest;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Suggestions as YAML to paste, with what is known of each as comments. */
final class SuggestionLines {

    private static final int LABEL_WIDTH = 9;

    private final Words words;
    private final PrintWriter out;

    SuggestionLines(Desk desk) {
        words = desk.words();
        out = desk.out();
    }

    /** Prints the first of them, and their number last. */
    void print(List<Suggestion> suggestions, int limit) {
        for (Suggestion suggestion : suggestions.stream().limit(limit).toList()) {
            out.println("# " + suggestion.id() + ": " + suggestion.name());
            comment(
                    "suggest.type",
                    suggestion.id().type().key() + ": " + words.text(suggestion.reason()));
            comment("suggest.printed", places(suggestion));
            suggestion
                    .nearest()
                    .ifPresent(near -> comment("suggest.nearest", nearest(suggestion, near)));
            suggestion.entry().lines().forEach(out::println);
            out.println();
        }
        String count = words.count("suggest.count", suggestions.size());
        int more = suggestions.size() - limit;
        if (more > 0) {
            count = words.text("suggest.more", count, more);
        }
        out.println("# " + (suggestions.isEmpty() ? count : words.text("suggest.accept", count)));
    }

    private void comment(String key, String said) {
        out.println("# " + Words.padded(words.text(key), LABEL_WIDTH) + said);
    }

    private String places(Suggestion suggestion) {
        boolean more = suggestion.count() > suggestion.places().size();
        String places =
                suggestion.places().stream()
                        .map(SourceLocation::toString)
                        .collect(Collectors.joining(", "));
        return words.text(
                "suggest.places",
                words.count("suggest.times", suggestion.count()),
                words.count("suggest.articles", suggestion.articles()),
                places + (more ? ", …" : ""));
    }

    private String nearest(Suggestion suggestion, Nearest near) {
        return words.text(
                near.known() ? "suggest.meant.spelling" : "suggest.meant.same",
                near.id(),
                near.name(),
                suggestion.id());
    }
}
