package dossier.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How well names were found, as {@code score.py} beside the gold counts it: a prediction pairs with
 * one gold mention of the same entity in the same block; those with the right surface pair first,
 * asked-for gold before optional gold. Optional gold is neither asked for nor held against anybody.
 */
final class MentionScore {

    private record Gold(
            int block, String surface, Set<String> ids, Set<String> surfaces, boolean optional) {

        static Gold of(JsonNode node) {
            String surface = node.get("surface").asText();
            return new Gold(
                    node.get("block").asInt(),
                    surface,
                    with(node.get("id").asText(), node.path("altIds")),
                    with(surface, node.path("altSurfaces")),
                    node.path("optional").asBoolean());
        }

        private static Set<String> with(String one, JsonNode others) {
            Set<String> all = new HashSet<>(Set.of(one));
            others.forEach(other -> all.add(other.asText()));
            return all;
        }

        boolean isFoundBy(Prediction prediction) {
            return block == prediction.block() && ids.contains(prediction.entity());
        }

        boolean isPrintedAs(Prediction prediction) {
            return surfaces.contains(prediction.surface());
        }
    }

    private record Prediction(int block, String surface, String entity) {

        static Prediction of(JsonNode node) {
            return new Prediction(
                    node.get("block").asInt(),
                    node.get("surface").asText(),
                    node.get("entity").asText());
        }
    }

    private int found;
    private int exact;
    private int falseAlarms;
    private int misses;
    private final List<String> mistakes = new ArrayList<>();

    /** Counts one article. */
    void add(JsonNode gold, JsonNode article) {
        new Pairing(gold, article).run();
    }

    /** F1 of block and entity. */
    double mentions() {
        return f1(found, falseAlarms, misses);
    }

    /** F1 of block, entity and surface. */
    double strict() {
        int wrong = found - exact;
        return f1(exact, falseAlarms + wrong, misses + wrong);
    }

    private static double f1(int right, int wrong, int missed) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** The scores, and every miss and false alarm a line. */
    @Override
    public String toString() {
        String scores =
                String.format(Locale.ROOT, "mentions %.3f, strict %.3f", mentions(), strict());
        return scores + "\n" + String.join("\n", mistakes);
    }

    /** The pairs of one article. */
    private final class Pairing {

        private final String name;
        private final List<Gold> gold = new ArrayList<>();
        private final List<Prediction> predictions = new ArrayList<>();

        Pairing(JsonNode goldOfArticle, JsonNode article) {
            name = goldOfArticle.get("article").asText();
            goldOfArticle.get("entities").forEach(node -> gold.add(Gold.of(node)));
            article.get("mentions").forEach(node -> predictions.add(Prediction.of(node)));
        }

        void run() {
            pair((g, p) -> g.isFoundBy(p) && g.isPrintedAs(p));
            pair(Gold::isFoundBy);
            for (Prediction prediction : predictions) {
                falseAlarms++;
                mistakes.add("FALSE " + name + " " + prediction);
            }
            for (Gold missed : gold) {
                if (!missed.optional()) {
                    misses++;
                    mistakes.add("MISS " + name + " " + missed);
                }
            }
        }

        private void pair(BiPredicate<Gold, Prediction> test) {
            for (boolean optional : new boolean[] {false, true}) {
                for (Gold wanted : List.copyOf(gold)) {
                    Optional<Prediction> match =
                            wanted.optional() != optional
                                    ? Optional.empty()
                                    : predictions.stream()
                                            .filter(p -> test.test(wanted, p))
                                            .findFirst();
                    match.ifPresent(prediction -> pair(wanted, prediction));
                }
            }
        }

        private void pair(Gold wanted, Prediction prediction) {
            gold.remove(wanted);
            predictions.remove(prediction);
            if (!wanted.optional()) {
                found++;
                if (wanted.isPrintedAs(prediction)) {
                    exact++;
                } else {
                    mistakes.add("OTHER SURFACE " + name + " " + wanted + " " + prediction);
                }
            }
        }
    }
}
