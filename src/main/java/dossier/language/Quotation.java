package dossier.language;

import dossier.model.Origin;
import dossier.model.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * Words between quotation marks.
 *
 * @param span what stands between the marks
 * @param continued whether it goes on with the quotation before it, which an attribution or the end
 *     of a paragraph split
 */
public record Quotation(
        Span span, Kind kind, Optional<Speaker> speaker, boolean continued, Origin origin) {

    /** What the marks mean. */
    public enum Kind {
        /** Somebody's own words. */
        DIRECT,
        /** A word or term that the writer keeps at a distance. */
        SCARE;

        /** The kind as published. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same words of another speaker. */
    public Quotation with(Optional<Speaker> other, Origin newOrigin) {
        return new Quotation(span, kind, other, continued, newOrigin);
    }
}
