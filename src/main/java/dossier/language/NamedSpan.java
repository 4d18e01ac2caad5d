package dossier.language;

import dossier.model.EntityId;

/**
 * A name that was found in a passage.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one, a genitive's s included
 * @param fullName as the register has it, wherever the text shortens it
 */
public record NamedSpan(int start, int end, EntityId entity, String fullName) {}
