package dossier.page;

/**
 * What a link to a name tells of it before it is followed.
 *
 * @param facts what it is and how often it is named: "persoon, 21 vermeldingen in 5 artikelen"
 * @param sentence a sentence that names it, of another article than the page's
 * @param source where the sentence stands: "De Tijd, al. 4, januari 2022"
 * @param only whether no other article than the page's names it
 * @param more the words of the link: "Alles over Angela Merkel"
 */
public record Card(
        EntityLink name,
        String facts,
        boolean hasDescription,
        String description,
        boolean hasSentence,
        ConcordanceLine sentence,
        String source,
        boolean only,
        String more) {}
