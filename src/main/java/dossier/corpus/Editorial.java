package dossier.corpus;

import dossier.register.outline.Outline;
import dossier.source.DossierMetadata;
import dossier.source.EditorPage;
import java.util.List;
import java.util.Optional;

/**
 * What an editor says of the dossier as a whole, beside its articles and its register.
 *
 * @param outline what a map is drawn from
 */
public record Editorial(
        DossierMetadata dossier,
        List<EditorPage> pages,
        TimelineDecisions timeline,
        Optional<Outline> outline) {

    /** No word. */
    public static final Editorial NONE =
            new Editorial(
                    DossierMetadata.NONE, List.of(), TimelineDecisions.NONE, Optional.empty());

    public Editorial {
        pages = List.copyOf(pages);
    }
}
