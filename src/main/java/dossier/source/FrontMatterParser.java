package dossier.source;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separates the YAML front matter of a Markdown file, between two lines of {@code ---}, from its
 * body.
 */
final class FrontMatterParser {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(\\n|$)");
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*(\\n|$)", Pattern.MULTILINE);

    private final Consumer<Problem> problems;

    FrontMatterParser(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * A file taken apart.
     *
     * @param hasFrontMatter whether there were {@code ---} lines, even with nothing between them
     */
    record Parts(
            boolean hasFrontMatter,
            Optional<YamlNode> metadata,
            String body,
            SourceLocation bodyStart) {}

    Parts parse(String file, String text) {
        SourceLocation start = new SourceLocation(file, 1, 1);
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return new Parts(false, Optional.empty(), text, start);
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            problems.accept(
                    new Problem(
                            ProblemCode.YAML_SYNTAX,
                            start,
                            Wording.of("the front matter has no end"),
                            Wording.of(
                                    "write a line --- after it, or remove the line --- before it")));
            return new Parts(true, Optional.empty(), "", start);
        }
        String yaml = text.substring(opening.end(), closing.start());
        return new Parts(
                true,
                YamlReader.read(file, yaml, 2, problems),
                text.substring(closing.end()),
                start.advancedOver(text, closing.end()));
    }
}
