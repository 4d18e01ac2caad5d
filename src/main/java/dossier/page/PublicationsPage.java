package dossier.page;

import java.util.List;

/** All publications, or a page of them. */
public record PublicationsPage(
        Frame frame,
        String heading,
        String summary,
        List<PublicationLine> lines,
        Pagination pagination)
        implements Page {

    public PublicationsPage {
        lines = List.copyOf(lines);
    }
}
