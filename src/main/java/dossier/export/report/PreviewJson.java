package dossier.export.report;

import dossier.export.JsonText;
import dossier.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a browser is told of the page that it shows: {@code {"version", "styles": [], "failure",
 * "heading", "remedy", "close", "error", "problems": [{"place", "error", "message", "hint"}]}}.
 */
public final class PreviewJson {

    /** So many problems are told; the heading counts all. */
    private static final int MAX_TOLD = 50;

    private PreviewJson() {}

    /**
     * A page's state.
     *
     * @param version the page as it is now
     * @param styles file names of its stylesheets
     */
    public record State(String version, List<String> styles) {}

    /**
     * What is wrong, in words of the reader's language.
     *
     * @param heading counts the problems
     * @param remedy stands before each remedy
     * @param close names the button that closes
     * @param failure empty when the site could be built
     */
    public record Trouble(
            String heading, String remedy, String close, String failure, List<Problem> problems) {}

    /** The object. */
    public static String of(State state, Trouble trouble) {
        byte[] bytes =
                JsonText.of(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("version", state.version());
                            json.writeArrayFieldStart("styles");
                            for (String style : state.styles()) {
                                json.writeString(style);
                            }
                            json.writeEndArray();
                            json.writeStringField("failure", trouble.failure());
                            json.writeStringField("heading", trouble.heading());
                            json.writeStringField("remedy", trouble.remedy());
                            json.writeStringField("close", trouble.close());
                            json.writeBooleanField(
                                    "error",
                                    !trouble.failure().isEmpty()
                                            || trouble.problems().stream()
                                                    .anyMatch(Problem::isError));
                            json.writeArrayFieldStart("problems");
                            int told = Math.min(MAX_TOLD, trouble.problems().size());
                            for (Problem problem : trouble.problems().subList(0, told)) {
                                json.writeStartObject();
                                json.writeStringField("place", problem.location().toString());
                                json.writeBooleanField("error", problem.isError());
                                json.writeStringField("message", problem.message());
                                json.writeStringField("hint", problem.hint());
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            json.writeEndObject();
                        });
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
