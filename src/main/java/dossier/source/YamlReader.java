package dossier.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML text to a {@link YamlNode} tree: one document, without anchors and aliases. */
final class YamlReader {

    /** Registers of 100,000 names are larger than the parser's default limit of 3 MB. */
    private static final int MAX_CODE_POINTS = 64 << 20;

    private static final YAMLFactory FACTORY = factory();

    private final String file;
    private final int firstLine;
    private final Consumer<Problem> problems;
    private final String text;

    private final YAMLParser parser;

    /** A place in the text: the parser counts code points, and strings count code units. */
    private long codePoints;

    private int codeUnits;

    private YamlReader(String file, String text, int firstLine, Consumer<Problem> problems)
            throws IOException {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
        this.text = text;
        this.parser = FACTORY.createParser(text);
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    /**
     * Reads one document.
     *
     * @param firstLine the number of the text's first line in its file, for places
     * @return empty for a text without values, and for one that is not YAML, which is reported
     */
    static Optional<YamlNode> read(
            String file, String text, int firstLine, Consumer<Problem> problems) {
        try {
            YamlReader reader = new YamlReader(file, text, firstLine, problems);
            try (reader.parser) {
                return reader.document();
            }
        } catch (JsonProcessingException e) {
            problems.accept(YamlSyntax.problem(file, firstLine, e));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading YAML from memory: " + file, e);
        }
    }

    private Optional<YamlNode> document() throws IOException {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        YamlNode first = node();
        JsonToken next = parser.nextToken();
        if (next != null && !(next.isScalarValue() && scalar(next).isBlank())) {
            problems.accept(YamlSyntax.secondPart(location()));
        }
        return Optional.of(first);
    }

    private YamlNode node() throws IOException {
        SourceLocation at = location();
        JsonToken token = parser.currentToken();
        reportSign(at);
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new YamlNode.Sequence(items, at);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(at);
        }
        String value = scalar(token);
        if (!isText(value)) {
            problems.accept(YamlSyntax.escape(at));
        }
        return new YamlNode.Scalar(value, at);
    }

    /** False for what {@code "\\a"} and {@code "\\uD800"} become: controls, halves of a pair. */
    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean half =
                    Character.isSurrogate(c) && value.codePointAt(i) == c && !isSecond(value, i);
            if (half || c >= '\uFFFE' || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSecond(String value, int i) {
        return i > 0 && Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i));
    }

    private String scalar(JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    /** Reports what YAML reads as an alias, an anchor or a tag; editors mean text. */
    private void reportSign(SourceLocation at) throws IOException {
        if (parser.isCurrentAlias()) {
            problems.accept(YamlSyntax.sign(at, "*"));
        } else if (parser.getObjectId() != null || begins('&')) {
            problems.accept(YamlSyntax.sign(at, "&"));
        } else if (parser.getTypeId() != null) {
            problems.accept(YamlSyntax.sign(at, "!"));
        }
    }

    /** Whether the value begins so in its file: the parser does not tell of a text's anchor. */
    private boolean begins(char sign) {
        long offset = parser.currentTokenLocation().getCharOffset();
        if (offset < 0) {
            return false;
        }
        // From the last place: values come in their order, so that each is near to it.
        codeUnits = text.offsetByCodePoints(codeUnits, (int) (offset - codePoints));
        codePoints = offset;
        return codeUnits < text.length() && text.charAt(codeUnits) == sign;
    }

    private YamlNode mapping(SourceLocation at) throws IOException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceLocation keyAt = location();
            parser.nextToken();
            YamlNode value = node();
            if (keys.add(key)) {
                entries.add(new YamlNode.Entry(key, keyAt, value));
            } else {
                report(
                        ProblemCode.YAML_DUPLICATE_KEY,
                        keyAt,
                        Wording.of("\"{0}\" stands twice", key),
                        Wording.of("keep one of the two"));
            }
        }
        return new YamlNode.Mapping(entries, at);
    }

    private SourceLocation location() {
        JsonLocation at = parser.currentTokenLocation();
        return new SourceLocation(
                file, Math.max(1, at.getLineNr()) + firstLine - 1, Math.max(1, at.getColumnNr()));
    }

    private void report(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
