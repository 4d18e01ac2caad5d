package dossier.register;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one
 * @param genitiveLength code units at its end that are a genitive's: 1 of {@code Merkels}
 * @param withGivenName whether given names or initials before the variant belong to it
 * @param candidates whose name it can be; one unless the register gives it to several
 */
public record NameMatch(
        int start, int end, int genitiveLength, boolean withGivenName, List<Candidate> candidates) {

    public NameMatch {
        candidates = List.copyOf(candidates);
    }

    /** An entity and the variant of its name by which it was found. */
    public record Candidate(Entity entity, Variant variant) {}
}
