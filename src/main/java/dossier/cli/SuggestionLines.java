package dossier.cli;

import dossier.model.SourceLocation;
import dossier.suggest.Suggestion;
import dossier.suggest.Suggestion.Nearest;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Suggestions as YAML to paste, with what is known of each as comments. */
final class SuggestionLines {

    private SuggestionLines() {}

    /** Prints the first of them, and their number last. */
    static void print(List<Suggestion> suggestions, int limit, PrintWriter out) {
        for (Suggestion suggestion : suggestions.stream().limit(limit).toList()) {
            out.println("# " + suggestion.id() + ": " + suggestion.name());
            out.println("# type     " + suggestion.id().type().key() + ": " + suggestion.reason());
            out.println("# printed  " + counts(suggestion) + ": " + places(suggestion));
            suggestion
                    .nearest()
                    .ifPresent(near -> out.println("# nearest  " + words(suggestion, near)));
            suggestion.entry().lines().forEach(out::println);
            out.println();
        }
        int more = suggestions.size() - limit;
        out.println(
                "# "
                        + count(suggestions.size(), "suggestion")
                        + (more > 0 ? ", the last " + more + " not listed (--limit)" : "")
                        + (suggestions.isEmpty() ? "" : "; --accept ID writes one"));
    }

    private static String counts(Suggestion suggestion) {
        return count(suggestion.count(), "time") + " in " + count(suggestion.articles(), "article");
    }

    private static String places(Suggestion suggestion) {
        boolean more = suggestion.count() > suggestion.places().size();
        return suggestion.places().stream()
                        .map(SourceLocation::toString)
                        .collect(Collectors.joining(", "))
                + (more ? ", …" : "");
    }

    private static String words(Suggestion suggestion, Nearest near) {
        String question = "did you mean " + near.id() + " (" + near.name() + ")? ";
        return question
                + (near.known()
                        ? "then --accept " + suggestion.id() + "=" + near.id()
                        : "then make the two one entry");
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
