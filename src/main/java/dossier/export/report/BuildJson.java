package dossier.export.report;

import dossier.export.JsonText;
import dossier.model.Problem;
import dossier.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a build did as JSON: {@code {"published", "articles", …, "errors", "warnings", "doubts"}}.
 */
public final class BuildJson {

    private BuildJson() {}

    /**
     * The object, with a line end.
     *
     * @param published whether the site is as the articles are now
     * @param numbers by name, in order
     */
    public static String of(
            boolean published, Map<String, ? extends Number> numbers, List<Problem> problems) {
        byte[] bytes =
                JsonText.of(
                        json -> {
                            json.writeStartObject();
                            json.writeBooleanField("published", published);
                            for (Map.Entry<String, ? extends Number> number : numbers.entrySet()) {
                                json.writeNumberField(
                                        number.getKey(), number.getValue().longValue());
                            }
                            for (Severity severity : Severity.values()) {
                                json.writeNumberField(
                                        JsonReport.key(severity) + "s",
                                        problems.stream()
                                                .filter(one -> one.severity() == severity)
                                                .count());
                            }
                            json.writeEndObject();
                        });
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
