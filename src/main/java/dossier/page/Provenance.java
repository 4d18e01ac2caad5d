package dossier.page;

import java.util.List;

/**
 * Where an article comes from.
 *
 * @param listed false for a dossier without lists by publication
 * @param publisher its name, or the words for an unknown one, and the list of its articles
 * @param kind "Nieuws", "Commentaar"
 * @param dateLabel what the date is and how precise: "Verschenen, dag onbekend"
 * @param reasons why an undated article must have appeared when it did
 * @param length "600 woorden, 3 minuten"
 * @param original the link to the original: "Lezen bij NU.nl"
 * @param originalUnknown the words that stand there when the address isn't known
 */
public record Provenance(
        boolean listed,
        Link publisher,
        boolean hasKind,
        String kind,
        String dateLabel,
        DateStamp stamp,
        List<DateReason> reasons,
        boolean hasAuthor,
        String author,
        String length,
        boolean hasOriginal,
        Link original,
        String originalUnknown) {

    public Provenance {
        reasons = List.copyOf(reasons);
    }
}
