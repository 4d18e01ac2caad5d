package dossier.article.correction;

import dossier.language.Bounds;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Edtf;
import dossier.model.EntityId;
import java.util.Optional;

/** What an editor decided of words in an article. */
sealed interface Decision {

    /** What the words are said to be, or not to be. */
    FindingKind kind();

    /** The words are no such thing. */
    record Hide(FindingKind kind) implements Decision {}

    /** The words name this entity. */
    record Names(EntityId entity) implements Decision {
        @Override
        public FindingKind kind() {
            return FindingKind.MENTION;
        }
    }

    /** The words are a quotation, somebody's. */
    record Quotes(Change<Speaker> speaker, Optional<Quotation.Kind> as) implements Decision {
        @Override
        public FindingKind kind() {
            return FindingKind.QUOTE;
        }
    }

    /**
     * The words say when.
     *
     * @param value empty when nobody can tell
     */
    record Dates(Optional<Edtf> value) implements Decision {
        @Override
        public FindingKind kind() {
            return FindingKind.DATE;
        }
    }

    /**
     * The words are a quantity.
     *
     * @param bounds empty when they stay as they were found
     */
    record Counts(Optional<Bounds> bounds, Change<String> unit, Change<String> topic)
            implements Decision {
        @Override
        public FindingKind kind() {
            return FindingKind.FIGURE;
        }
    }
}
