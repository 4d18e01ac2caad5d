package dossier.language;

import dossier.model.EntityId;
import dossier.register.Entity;

/**
 * A name that was found in a passage.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one, a genitive's s included
 * @param named whose name it is
 */
public record NamedSpan(int start, int end, Entity named) {

    public EntityId entity() {
        return named.id();
    }

    /** As the register has it, wherever the text shortens it. */
    public String fullName() {
        return named.name();
    }

    /** Who or what it is, as the register says; empty where it doesn't. */
    public String description() {
        return named.description();
    }
}
