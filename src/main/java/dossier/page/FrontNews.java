package dossier.page;

import java.util.List;

/**
 * The articles on the front page.
 *
 * @param lead the newest article
 * @param leadNames who and what it names most
 * @param leadMap where the places are that it names
 * @param others the next by date, undated ones last
 * @param undatedNote says that and how many of the articles have no date
 * @param all the way to the rest: "Alle 213 artikelen"
 */
public record FrontNews(
        ArticleLine lead,
        boolean hasLeadNames,
        List<EntityLink> leadNames,
        boolean hasLeadMap,
        MapFigure leadMap,
        boolean hasOthers,
        List<ArticleLine> others,
        boolean hasUndatedNote,
        String undatedNote,
        boolean hasAll,
        Link all) {

    public FrontNews {
        leadNames = List.copyOf(leadNames);
        others = List.copyOf(others);
    }
}
