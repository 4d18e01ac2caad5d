package dossier.corpus;

import dossier.source.DossierMetadata;
import dossier.source.EditorPage;
import java.util.List;

/** What an editor says of the dossier as a whole, beside its articles and its register. */
public record Editorial(
        DossierMetadata dossier, List<EditorPage> pages, TimelineDecisions timeline) {

    /** No word. */
    public static final Editorial NONE =
            new Editorial(DossierMetadata.NONE, List.of(), TimelineDecisions.NONE);

    public Editorial {
        pages = List.copyOf(pages);
    }
}
