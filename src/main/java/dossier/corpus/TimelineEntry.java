package dossier.corpus;

import dossier.article.Article;
import dossier.article.rights.PublishedArticles;
import dossier.language.DateWording;
import dossier.model.Edtf;
import java.util.Optional;

/** Something that stands on the timeline. */
public sealed interface TimelineEntry {

    /** The article that appeared, or that says it. */
    Article article();

    /** When it was; empty when nobody says. */
    Optional<Edtf> date();

    /** When it must have been, of what has no date. */
    default Optional<Edtf> inferredInterval() {
        return Optional.empty();
    }

    /** The block that says it; 0 for the article itself. */
    int block();

    /**
     * An article appeared.
     *
     * @param inferred when it must have, for an undated one
     */
    record Publication(Article article, Optional<InferredDate> inferred) implements TimelineEntry {

        @Override
        public Optional<Edtf> date() {
            return article.date();
        }

        @Override
        public Optional<Edtf> inferredInterval() {
            return inferred.map(InferredDate::interval);
        }

        @Override
        public int block() {
            return 0;
        }
    }

    /** An article says when something was. */
    record DatedWording(Article article, DateWording wording) implements TimelineEntry {

        @Override
        public Optional<Edtf> date() {
            return wording.value();
        }

        @Override
        public int block() {
            return wording.span().block();
        }
    }

    /** An editor says when something was, and which block of an article speaks of it. */
    record AddedEvent(Article article, int block, Edtf day, String title) implements TimelineEntry {

        AddedEvent in(PublishedArticles published) {
            return new AddedEvent(published.of(article), block, day, title);
        }

        @Override
        public Optional<Edtf> date() {
            return Optional.of(day);
        }
    }
}
