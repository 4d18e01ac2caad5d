package dossier.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.corpus.twin.Twin;
import dossier.export.JsonText;
import dossier.model.Problem;
import dossier.model.Severity;
import dossier.model.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A report as JSON: {@code {"errors", "warnings", "doubts", "problems": [{"file", "line", "column",
 * "severity", "code", "message", "hint"}], "twins": [{"file", "line", "column", "alike", "as":
 * {"file", "line", "column"}}]}}. Lines and columns count from 1; they are left out when the whole
 * file or line is meant.
 */
public final class JsonReport {

    private JsonReport() {}

    /** The report, with a line end. */
    public static String of(Report report) {
        byte[] bytes =
                JsonText.of(
                        json -> {
                            json.writeStartObject();
                            for (Severity severity : Severity.values()) {
                                json.writeNumberField(key(severity) + "s", count(report, severity));
                            }
                            json.writeArrayFieldStart("problems");
                            for (Problem problem : report.problems()) {
                                write(json, problem);
                            }
                            json.writeEndArray();
                            json.writeArrayFieldStart("twins");
                            for (Twin twin : report.twins()) {
                                write(json, twin);
                            }
                            json.writeEndArray();
                            json.writeEndObject();
                        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long count(Report report, Severity severity) {
        return report.problems().stream().filter(one -> one.severity() == severity).count();
    }

    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        write(json, problem.location());
        json.writeStringField("severity", key(problem.severity()));
        json.writeStringField("code", problem.code().key());
        json.writeStringField("message", problem.message());
        json.writeStringField("hint", problem.hint());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Twin twin) throws IOException {
        json.writeStartObject();
        write(json, twin.other().location());
        json.writeNumberField("alike", twin.alike());
        json.writeObjectFieldStart("as");
        write(json, twin.one().location());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SourceLocation at) throws IOException {
        json.writeStringField("file", at.file());
        if (at.line() > 0) {
            json.writeNumberField("line", at.line());
        }
        if (at.column() > 0) {
            json.writeNumberField("column", at.column());
        }
    }
}
