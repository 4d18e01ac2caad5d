package dossier.register;

import dossier.model.EntityId;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds variants that two entities share without a rule, and variants that no text can match. */
final class VariantCheck {

    private final Consumer<Problem> problems;
    private final Map<String, Map<EntityId, Variant>> byKey = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> spellings = new ArrayList<>();
    private final Map<String, Entity> excluded = new HashMap<>();

    private VariantCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    static void check(List<Entity> entities, Consumer<Problem> problems) {
        VariantCheck check = new VariantCheck(problems);
        for (Entity entity : entities) {
            entity.not().forEach(name -> check.excluded.put(Words.keyOf(name.text()), entity));
            entity.variants().forEach(variant -> check.know(variant.text()));
        }
        for (Entity entity : entities) {
            entity.variants().forEach(variant -> check.variant(entity, variant));
        }
        check.byKey.values().forEach(check::shared);
    }

    private void know(String spelling) {
        known.add(Words.keyOf(spelling));
        spellings.add(spelling);
    }

    private void variant(Entity entity, Variant variant) {
        if (Words.of(variant.text()).size() == 0) {
            unmatchable(
                    variant,
                    Wording.of(
                            "\"{0}\" can never match: it has no letter or digit", variant.text()),
                    Wording.of("remove it, or correct it"));
        } else if (excluded.containsKey(Words.keyOf(variant.text()))) {
            Entity by = excluded.get(Words.keyOf(variant.text()));
            unmatchable(
                    variant,
                    Wording.of(
                            "\"{0}\" can never match: {1} has it under \"not\"",
                            variant.text(), by.id()),
                    Wording.of("remove it from one of the two"));
        } else {
            byKey.computeIfAbsent(Words.keyOf(variant.text()), key -> new LinkedHashMap<>())
                    .putIfAbsent(entity.id(), variant);
        }
        variant.needs().ifPresent(needed -> needs(entity, variant, needed));
    }

    private void needs(Entity entity, Variant variant, String needed) {
        String key = Words.keyOf(needed);
        boolean itself = key.equals(Words.keyOf(variant.text()));
        if (itself || !known.contains(key)) {
            Wording correction =
                    itself
                            ? Wording.of("remove \"needs\", or write another name after it")
                            : NearestWord.to(needed, spellings)
                                    .map(Wording::didYouMean)
                                    .orElse(
                                            Wording.of(
                                                    "correct it, or add \"{0}\" to an entry",
                                                    needed));
            unmatchable(
                    variant,
                    (itself
                            ? Wording.of(
                                    "\"{0}\" of {1} can never match: it needs \"{2}\", which is the same name",
                                    variant.text(), entity.id(), needed)
                            : Wording.of(
                                    "\"{0}\" of {1} can never match: it needs \"{2}\", which is no name of the register",
                                    variant.text(), entity.id(), needed)),
                    correction);
        }
    }

    private void shared(Map<EntityId, Variant> owners) {
        long withoutRule = owners.values().stream().filter(v -> !v.hasRule()).count();
        if (owners.size() < 2 || withoutRule <= 1) {
            return;
        }
        List<Map.Entry<EntityId, Variant>> list = List.copyOf(owners.entrySet());
        EntityId first = list.get(0).getKey();
        for (Map.Entry<EntityId, Variant> other : list.subList(1, list.size())) {
            problems.accept(
                    new Problem(
                            ProblemCode.REGISTER_VARIANT_SHARED,
                            other.getValue().location(),
                            Wording.of(
                                    "\"{0}\" belongs to {1} and to {2}",
                                    other.getValue().text(), first, other.getKey()),
                            Wording.of(
                                    "remove it from one of the two, or say with \"cues\", \"after\" or \"needs\" when it is which")));
        }
    }

    private void unmatchable(Variant variant, Wording fault, Wording remedy) {
        problems.accept(
                new Problem(
                        ProblemCode.REGISTER_VARIANT_UNMATCHABLE,
                        variant.location(),
                        fault,
                        remedy));
    }
}
