package dossier.corpus;

import dossier.article.rights.PublishedArticles;
import dossier.model.Edtf;
import dossier.model.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an undated article must have appeared, by what its text speaks of.
 *
 * @param interval open at the end of which nothing is known: {@code 2014/..}
 * @param reasons one for each known end, the beginning first
 */
public record InferredDate(Edtf interval, List<Reason> reasons) {

    /** Which end of the interval a reason gives. */
    public enum Bound {
        /** The article speaks of the time as past. */
        AFTER,
        /** The article speaks of the time as coming. */
        BEFORE
    }

    /**
     * Why an article did not appear earlier or later.
     *
     * @param value what the interval begins or ends with: {@code 2014}
     * @param evidence the words in the undated article that name the time or the event
     * @param event who says when the event was, when the words name one
     */
    public record Reason(Bound bound, Edtf value, Evidence evidence, Optional<EventDate> event) {

        private Reason in(PublishedArticles published) {
            return new Reason(
                    bound, value, evidence.in(published), event.map(date -> date.in(published)));
        }
    }

    /**
     * When an event of the register was, by the words of a dated article.
     *
     * @param evidence what says when
     */
    public record EventDate(EntityId event, Edtf value, Evidence evidence) {

        private EventDate in(PublishedArticles published) {
            return new EventDate(event, value, evidence.in(published));
        }
    }

    public InferredDate {
        reasons = List.copyOf(reasons);
    }

    /** The words that tell it, in the article itself and in those that date an event. */
    Stream<Evidence> told() {
        return reasons.stream()
                .flatMap(
                        reason ->
                                Stream.concat(
                                        Stream.of(reason.evidence()),
                                        reason.event().map(EventDate::evidence).stream()));
    }

    /** The same date, its reasons in what is published of the articles. */
    InferredDate in(PublishedArticles published) {
        return new InferredDate(
                interval, reasons.stream().map(reason -> reason.in(published)).toList());
    }
}
