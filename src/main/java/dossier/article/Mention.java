package dossier.article;

import dossier.model.EntityId;
import dossier.model.Origin;
import dossier.model.Span;

/**
 * An entity named in an article.
 *
 * @param surface the words as printed
 * @param spelling the same without the ending of a genitive: {@code Merkel} of {@code Merkels}
 */
public record Mention(Span span, String surface, String spelling, EntityId entity, Origin origin) {

    public Mention {
        if (spelling.equals(surface)) {
            // One text in memory: a dossier has more mentions than anything else.
            spelling = surface;
        }
    }
}
