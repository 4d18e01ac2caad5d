package dossier.page;

import java.util.List;

/**
 * An article, a dated wording or an added event on the timeline; exactly one of the three.
 *
 * @param article of an article only
 * @param title of an added event only: what an editor calls it
 * @param context of a dated wording only: its sentence
 * @param reference the link to the paragraph of a wording or event
 * @param basis why it is dated so: "jaartal in de tekst"; of an article, how precise its date is
 * @param reasons why an undated article must have appeared when it did
 */
public record TimelineLine(
        DateStamp stamp,
        boolean published,
        ArticleLine article,
        boolean added,
        String title,
        boolean quoted,
        ConcordanceLine context,
        Link reference,
        String basis,
        List<DateReason> reasons) {

    private static final ArticleLine NO_ARTICLE =
            new ArticleLine("", "", "", "", false, "", false, DateStamp.undated(""), false, "", "");
    private static final ConcordanceLine NO_CONTEXT =
            new ConcordanceLine("", "", "", "", Link.NONE, "");

    public TimelineLine {
        if ((published ? 1 : 0) + (added ? 1 : 0) + (quoted ? 1 : 0) != 1) {
            throw new IllegalArgumentException("a line of several kinds or none: " + basis);
        }
        reasons = List.copyOf(reasons);
    }

    /** An article. */
    public static TimelineLine published(
            ArticleLine article, String basis, List<DateReason> reasons) {
        return new TimelineLine(
                article.stamp(),
                true,
                article,
                false,
                "",
                false,
                NO_CONTEXT,
                Link.NONE,
                basis,
                reasons);
    }

    /** A dated wording. */
    public static TimelineLine quoted(DateStamp stamp, ConcordanceLine context, String basis) {
        return new TimelineLine(
                stamp,
                false,
                NO_ARTICLE,
                false,
                "",
                true,
                context,
                context.reference(),
                basis,
                List.of());
    }

    /** An added event. */
    public static TimelineLine added(DateStamp stamp, String title, Link reference, String basis) {
        return new TimelineLine(
                stamp,
                false,
                NO_ARTICLE,
                true,
                title,
                false,
                NO_CONTEXT,
                reference,
                basis,
                List.of());
    }
}
