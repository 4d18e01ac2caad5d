package dossier.article;

import dossier.model.EntityId;
import dossier.model.Span;

/**
 * An entity named in an article.
 *
 * @param surface the words as printed
 */
public record Mention(Span span, String surface, EntityId entity) {}
