package dossier.language;

import dossier.model.EntityId;
import java.util.Optional;

/**
 * Who is said to have said something.
 *
 * @param entity the register's, when the words are a known name or stand for one
 * @param words how the source names the speaker: {@code Bob Deen}, {@code een woordvoerder van de
 *     politie}, {@code hij}
 * @param function what the source calls the speaker there: {@code politicoloog}
 */
public record Speaker(
        Optional<EntityId> entity,
        String words,
        Optional<String> function,
        Attribution attribution) {

    /** How the source tells who speaks. */
    public enum Attribution {
        /** A name or description beside a speech verb, or {@code aldus}, {@code volgens}. */
        NAMED,
        /** A pronoun that stands for somebody before it. */
        PRONOUN,
        /** The speaker of the quotation before or around it. */
        SURROUNDING,
        /** The credit line of a pull quote. */
        CREDIT,
        /** The same words stand elsewhere in the article, with their speaker. */
        TWIN,
        /** An editor says so. */
        EDITOR
    }

    /** The same speaker where the source names nobody, but tells in this way who it is. */
    public Speaker knownBy(Attribution how) {
        return new Speaker(entity, words, Optional.empty(), how);
    }

    /** Whether both are one by the register, or by the source's words where it has neither. */
    public boolean isSame(Speaker other) {
        return entity.isPresent() ? entity.equals(other.entity) : words.equals(other.words);
    }

    /** What the data call the speaker: the entity's id, else the source's words. */
    public String id() {
        return entity.map(EntityId::toString).orElse(words);
    }
}
