package dossier.register;

import dossier.model.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One way to write an entity's name.
 *
 * @param text as it stands in print
 * @param needs another name, of this entity or any, that the same article must print for this one
 *     to count
 * @param cues words that decide for this entity when they stand in the same sentence
 * @param after words that decide for this entity when one of them stands directly before the name
 */
public record Variant(
        String text,
        Optional<String> needs,
        List<String> cues,
        List<String> after,
        SourceLocation location) {

    public Variant {
        cues = List.copyOf(cues);
        after = List.copyOf(after);
    }

    /** Whether anything tells this variant apart from the same words for another entity. */
    boolean hasRule() {
        return needs.isPresent() || hasCue();
    }

    /** Whether words around the name can decide for it. */
    boolean hasCue() {
        return !cues.isEmpty() || !after.isEmpty();
    }
}
