package dossier.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How well one layer of findings was found, as {@code score.py} beside the gold counts it: a
 * prediction pairs with one gold finding; those that are right in every respect pair first,
 * asked-for gold before optional gold. Optional gold is neither asked for nor held against anybody.
 */
final class LayerScore {

    /**
     * What counts in a layer.
     *
     * @param goldKey the layer's key in the gold
     * @param key its key in the site's data
     * @param matches whether gold and a prediction are the same finding
     * @param respects what is asked of the same finding beside, each scored of its own
     */
    record Layer(
            String goldKey,
            String key,
            BiPredicate<JsonNode, JsonNode> matches,
            List<BiPredicate<JsonNode, JsonNode>> respects) {}

    private final Layer layer;
    private final int[] wrong;
    private final List<String> mistakes = new ArrayList<>();
    private int found;
    private int falseAlarms;
    private int misses;

    LayerScore(Layer layer) {
        this.layer = layer;
        this.wrong = new int[layer.respects().size()];
    }

    /** Counts one article. */
    void add(JsonNode gold, JsonNode article) {
        new Pairing(gold, article).run();
    }

    /** F1 of the findings themselves. */
    double found() {
        return f1(found, falseAlarms, misses);
    }

    /**
     * F1 of the findings that are right in a respect too.
     *
     * @param respect from 0
     */
    double right(int respect) {
        return f1(found - wrong[respect], falseAlarms + wrong[respect], misses + wrong[respect]);
    }

    private static double f1(int right, int wrong, int missed) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** The scores, and every mistake a line. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(layer.key() + String.format(Locale.ROOT, " %.3f", found()));
        for (int i = 0; i < wrong.length; i++) {
            text.append(String.format(Locale.ROOT, ", %.3f", right(i)));
        }
        return text + "\n" + String.join("\n", mistakes);
    }

    /** The pairs of one article. */
    private final class Pairing {

        private final String name;
        private final List<JsonNode> gold = new ArrayList<>();
        private final List<JsonNode> predictions = new ArrayList<>();

        Pairing(JsonNode goldOfArticle, JsonNode article) {
            name = goldOfArticle.get("article").asText();
            goldOfArticle.get(layer.goldKey()).forEach(gold::add);
            article.get(layer.key()).forEach(predictions::add);
        }

        void run() {
            pair((g, p) -> matches(g, p) && layer.respects().stream().allMatch(r -> r.test(g, p)));
            pair(this::matches);
            for (JsonNode prediction : predictions) {
                falseAlarms++;
                mistakes.add("FALSE " + name + " " + prediction);
            }
            for (JsonNode missed : gold) {
                if (!isOptional(missed)) {
                    misses++;
                    mistakes.add("MISS " + name + " " + missed);
                }
            }
        }

        private boolean matches(JsonNode wanted, JsonNode prediction) {
            return wanted.get("block").equals(prediction.get("block"))
                    && layer.matches().test(wanted, prediction);
        }

        private static boolean isOptional(JsonNode wanted) {
            return wanted.path("optional").asBoolean();
        }

        private void pair(BiPredicate<JsonNode, JsonNode> test) {
            for (boolean optional : new boolean[] {false, true}) {
                for (JsonNode wanted : List.copyOf(gold)) {
                    Optional<JsonNode> match =
                            isOptional(wanted) != optional
                                    ? Optional.empty()
                                    : predictions.stream()
                                            .filter(p -> test.test(wanted, p))
                                            .findFirst();
                    match.ifPresent(prediction -> pair(wanted, prediction));
                }
            }
        }

        /** Takes both away by identity: two findings can look the same. */
        private void pair(JsonNode wanted, JsonNode prediction) {
            gold.removeIf(node -> node == wanted);
            predictions.removeIf(node -> node == prediction);
            if (isOptional(wanted)) {
                return;
            }
            found++;
            boolean[] right = new boolean[wrong.length];
            for (int i = 0; i < wrong.length; i++) {
                right[i] = layer.respects().get(i).test(wanted, prediction);
                wrong[i] += right[i] ? 0 : 1;
            }
            boolean wholly = true;
            for (boolean respect : right) {
                wholly &= respect;
            }
            if (!wholly) {
                mistakes.add("WRONG " + name + " " + Arrays.toString(right) + wanted + prediction);
            }
        }
    }
}
