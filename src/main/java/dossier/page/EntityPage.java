package dossier.page;

/**
 * A name: who or what it is, how it is spelled, what it stands next to and every place where it
 * stands.
 *
 * @param typeKey see {@link EntityLink}
 * @param type the type as a label: "Persoon"
 * @param hasOverview false from the second page of the concordance on
 */
public record EntityPage(
        Frame frame,
        String typeKey,
        String type,
        String name,
        boolean hasDescription,
        String description,
        boolean hasOverview,
        EntityOverview overview,
        EntityFindings findings,
        Concordance concordance)
        implements Page {

    public EntityPage {
        TypeKeys.check(typeKey);
    }
}
