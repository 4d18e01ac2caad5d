package dossier.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
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

/** JSON text to a {@link JsonValue} tree: one value, as RFC 8259 has it. */
final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final Consumer<Problem> problems;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser, Consumer<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads one value; empty for a text that is not JSON, which is reported. */
    static Optional<JsonValue> read(String file, String text, Consumer<Problem> problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return Optional.of(new JsonReader(file, parser, problems).document());
        } catch (JsonProcessingException e) {
            problems.accept(syntax(at(file, e.getLocation()), e));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading JSON from memory: " + file, e);
        }
    }

    private JsonValue document() throws IOException {
        parser.nextToken();
        JsonValue value = value();
        if (parser.nextToken() != null) {
            report(
                    ProblemCode.JSON_SYNTAX,
                    location(),
                    Wording.of("this stands behind the end of the value"),
                    Wording.of("remove it; is there a bracket too many before it?"));
        }
        return value;
    }

    private JsonValue value() throws IOException {
        SourceLocation at = location();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new JsonValue.Text(parser.getText(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonValue.Numeral(Double.parseDouble(parser.getText()), at);
            default -> new JsonValue.Word(parser.getText(), at);
        };
    }

    private JsonValue items(SourceLocation at) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonValue.Items(items, at);
    }

    private JsonValue members(SourceLocation at) throws IOException {
        List<JsonValue.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceLocation keyAt = location();
            parser.nextToken();
            JsonValue value = value();
            if (keys.add(key)) {
                members.add(new JsonValue.Member(key, keyAt, value));
            } else {
                report(
                        ProblemCode.JSON_SYNTAX,
                        keyAt,
                        Wording.of("\"{0}\" stands twice", key),
                        Wording.of("keep one of the two"));
            }
        }
        return new JsonValue.Members(members, at);
    }

    private SourceLocation location() {
        return at(file, parser.currentTokenLocation());
    }

    private static SourceLocation at(String file, JsonLocation at) {
        return new SourceLocation(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** The parser's own words speak of tokens and code points. */
    private static Problem syntax(SourceLocation at, JsonProcessingException failure) {
        String said = failure.getOriginalMessage();
        if (failure instanceof JsonEOFException) {
            return new Problem(
                    ProblemCode.JSON_SYNTAX,
                    at,
                    Wording.of("the file ends before all that was opened is closed"),
                    Wording.of("add what is missing, or copy the file anew"));
        }
        if (said.contains("nesting depth")) {
            return new Problem(
                    ProblemCode.JSON_SYNTAX,
                    at,
                    Wording.of("these values are nested too deep"),
                    Wording.of("is there a bracket too many?"));
        }
        return new Problem(
                ProblemCode.JSON_SYNTAX,
                at,
                Wording.of("this is not JSON"),
                Wording.of(
                        "look just before this place: a comma too many or too few, a missing quotation mark or a bracket too many"));
    }

    private void report(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
