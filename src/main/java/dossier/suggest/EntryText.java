package dossier.suggest;

import dossier.model.EntityId;
import dossier.suggest.Suggestion.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A register's entry as YAML, in the form in which editors write it. */
final class EntryText {

    /** What YAML 1.1 and 1.2 read as themselves without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d '’.-]*");

    /** Words that YAML 1.1 reads as something else (section "Tag resolution"): Norway is no NO. */
    private static final Set<String> NOT_WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private EntryText() {}

    static String of(EntityId id, String name, List<Spelling> variants) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("- id: ").append(id).append('\n');
        yaml.append("  name: ").append(scalar(name)).append('\n');
        if (!variants.isEmpty()) {
            yaml.append("  variants:\n");
        }
        for (Spelling variant : variants) {
            item(variant, name).forEach(line -> yaml.append("    ").append(line).append('\n'));
        }
        return yaml.toString();
    }

    /** The lines of a spelling in a list, without the spaces before them. */
    static List<String> item(Spelling spelling, String name) {
        String text = scalar(spelling.text());
        return spelling.needs()
                ? List.of("- text: " + text, "  needs: " + scalar(name))
                : List.of("- " + text);
    }

    /** A spelling in a list in brackets. */
    static String inBrackets(Spelling spelling, String name) {
        String text = scalar(spelling.text());
        return spelling.needs() ? "{text: " + text + ", needs: " + scalar(name) + "}" : text;
    }

    private static String scalar(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !NOT_WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
