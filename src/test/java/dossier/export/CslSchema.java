package dossier.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the schema "csl-data" 1.0 of the Citation Style Language says of the fields that we write: a
 * list of items with an id and a type, nothing beside the known fields, and these of their types.
 */
final class CslSchema {

    private static final Set<String> REQUIRED = Set.of("id", "type");
    private static final Set<String> TEXTS =
            Set.of(
                    "id",
                    "type",
                    "title",
                    "container-title",
                    "genre",
                    "URL",
                    "language",
                    "note",
                    "archive",
                    "archive_location");
    private static final Pattern EDTF = Pattern.compile("[0-9\\-%~X?./]{4,}");

    private final List<String> violations = new ArrayList<>();

    private CslSchema() {}

    static List<String> violations(JsonNode root) {
        CslSchema schema = new CslSchema();
        schema.check(root.isArray(), root);
        root.forEach(schema::item);
        return schema.violations;
    }

    private void check(boolean holds, JsonNode node) {
        if (!holds) {
            violations.add(node.toString());
        }
    }

    private void item(JsonNode item) {
        REQUIRED.forEach(key -> check(item.has(key), item));
        for (Iterator<String> names = item.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode value = item.get(name);
            switch (name) {
                case "author" -> value.forEach(this::name);
                case "issued" -> date(value);
                default -> check(TEXTS.contains(name) && value.isTextual(), item);
            }
        }
        check(item.path("type").asText().equals("article-newspaper"), item);
    }

    private void name(JsonNode name) {
        check(name.size() == 1 && name.path("literal").isTextual(), name);
    }

    private void date(JsonNode date) {
        for (Iterator<String> names = date.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode value = date.get(name);
            switch (name) {
                case "date-parts" -> dateParts(value);
                case "circa" -> check(value.isBoolean(), date);
                case "literal" -> check(value.isTextual(), date);
                case "edtf" -> check(EDTF.matcher(value.asText()).matches(), date);
                default -> check(false, date);
            }
        }
    }

    private void dateParts(JsonNode dates) {
        check(dates.isArray() && dates.size() >= 1 && dates.size() <= 2, dates);
        for (JsonNode parts : dates) {
            check(parts.isArray() && parts.size() >= 1 && parts.size() <= 3, dates);
            parts.forEach(part -> check(part.isInt(), dates));
        }
    }
}
