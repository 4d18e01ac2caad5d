package dossier.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.corpus.twin.Twin;
import dossier.export.JsonText;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Severity;
import dossier.model.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A report in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format). */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");

    private final Report report;
    private final SortedMap<String, String> levels = new TreeMap<>();
    private final List<String> rules;

    private SarifReport(Report report) {
        this.report = report;
        for (Problem problem : report.problems()) {
            levels.put(problem.code().key(), level(problem.code()));
        }
        if (!report.twins().isEmpty()) {
            levels.put(Report.TWIN, "note");
        }
        this.rules = List.copyOf(levels.keySet());
    }

    /**
     * The report, with a line end.
     *
     * @param version the generator's own
     */
    public static String of(Report report, String version) {
        byte[] bytes = JsonText.of(json -> new SarifReport(report).write(json, version));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void write(JsonGenerator json, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(json, version);
        // SourceLocation counts as Java does (3.14.17).
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Problem problem : report.problems()) {
            String text = problem.message() + "; " + problem.hint();
            begin(json, problem.code().key(), text, problem.location());
            json.writeEndObject();
        }
        for (Twin twin : report.twins()) {
            begin(json, Report.TWIN, report.message(twin), twin.other().location());
            json.writeArrayFieldStart("relatedLocations");
            location(json, twin.one().location());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(JsonGenerator json, String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "dossier");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, String> rule : levels.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.getValue());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin(JsonGenerator json, String rule, String text, SourceLocation at)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeNumberField("ruleIndex", rules.indexOf(rule));
        json.writeStringField("level", levels.get(rule));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(json, at);
        json.writeEndArray();
    }

    private static void location(JsonGenerator json, SourceLocation at) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(at.file()));
        json.writeEndObject();
        if (at.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", at.line());
            if (at.column() > 0) {
                json.writeNumberField("startColumn", at.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The path as a reference (RFC 3986, 4.1). */
    static String uri(String file) {
        try {
            if (file.startsWith("/")) {
                return new URI("file", "", file, null).toASCIIString();
            }
            if (DRIVE.matcher(file).lookingAt()) {
                return new URI("file", "", "/" + file, null).toASCIIString();
            }
            // A colon in the first part would end a scheme.
            String path = file.split("/", 2)[0].indexOf(':') < 0 ? file : "./" + file;
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + file, e);
        }
    }

    private static String level(ProblemCode code) {
        return code.severity() == Severity.ERROR
                ? "error"
                : code.severity() == Severity.WARNING ? "warning" : "note";
    }
}
