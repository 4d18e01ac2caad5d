package dossier.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.site.LayerScore.Layer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is scored of names, dates, quotes and figures, as {@code score.py} does it. */
final class GoldLayers {

    /** Names; and as printed. */
    static final Layer MENTIONS =
            new Layer(
                    "entities",
                    "mentions",
                    (gold, found) -> with(gold, "id", "altIds").contains(text(found, "entity")),
                    List.of(
                            (gold, found) ->
                                    with(gold, "surface", "altSurfaces")
                                            .contains(text(found, "surface"))));

    /** Dates; and with the right value. */
    static final Layer DATES =
            new Layer(
                    "dates",
                    "dates",
                    GoldLayers::overlap,
                    List.of(
                            (gold, found) ->
                                    with(gold, "value", "alts").contains(text(found, "value"))));

    /** Direct quotes; and with the right speaker. */
    static final Layer QUOTES =
            new Layer("quotes", "quotes", GoldLayers::overlap, List.of(GoldLayers::sameSpeaker));

    /** Figures; and with the right value; and with the right topic. */
    static final Layer FIGURES =
            new Layer(
                    "figures",
                    "figures",
                    GoldLayers::overlap,
                    List.of(
                            GoldLayers::sameBounds,
                            (gold, found) -> text(gold, "topic").equals(text(found, "topic"))));

    private GoldLayers() {}

    private static Set<String> with(JsonNode gold, String key, String others) {
        Set<String> all = new HashSet<>(Set.of(text(gold, key)));
        gold.path(others).forEach(other -> all.add(other.asText()));
        return all;
    }

    /** A field's text; empty for null. */
    private static String text(JsonNode node, String key) {
        return node.path(key).isNull() ? "" : node.path(key).asText();
    }

    private static boolean overlap(JsonNode gold, JsonNode found) {
        int start = gold.get("start").asInt();
        int end =
                gold.has("end")
                        ? gold.get("end").asInt()
                        : start + gold.get("text").asText().length();
        return start < found.get("end").asInt() && found.get("start").asInt() < end;
    }

    private static boolean sameSpeaker(JsonNode gold, JsonNode found) {
        String wanted = text(gold, "speaker");
        String speaker = text(found, "speaker");
        boolean words = !wanted.isEmpty() && wanted.indexOf('/') < 0 && !speaker.isEmpty();
        return wanted.equals(speaker)
                || (words && (wanted.contains(speaker) || speaker.contains(wanted)));
    }

    private static boolean sameBounds(JsonNode gold, JsonNode found) {
        JsonNode value = gold.get("value");
        JsonNode min = value.isArray() ? value.get(0) : value;
        JsonNode max = value.isArray() ? value.get(1) : value;
        return number(min).equals(number(found.get("min")))
                && number(max).equals(number(found.get("max")));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNull()
                ? Optional.empty()
                : Optional.of(node.decimalValue().stripTrailingZeros());
    }

    /** An article of gold or data with its direct quotes alone. */
    static JsonNode withoutScareQuotes(JsonNode article) {
        ObjectNode copy = article.deepCopy();
        ArrayNode direct = JsonNodeFactory.instance.arrayNode();
        article.get("quotes")
                .forEach(
                        quote -> {
                            if (!text(quote, "kind").equals("scare")) {
                                direct.add(quote);
                            }
                        });
        copy.set("quotes", direct);
        return copy;
    }
}
