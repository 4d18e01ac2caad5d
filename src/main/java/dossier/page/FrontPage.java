package dossier.page;

import java.util.List;

/**
 * The front page.
 *
 * @param facts what the dossier holds, in a few words each: "5 artikelen uit 4 publicaties"
 * @param introductionHtml the editors' introduction
 * @param names the most mentioned names
 * @param allNames the way to the register
 */
public record FrontPage(
        Frame frame,
        String title,
        boolean hasSubtitle,
        String subtitle,
        List<String> facts,
        boolean hasIntroduction,
        String introductionHtml,
        FrontNews news,
        boolean hasNames,
        List<RankedEntity> names,
        Link allNames,
        Browse browse)
        implements Page {

    public FrontPage {
        facts = List.copyOf(facts);
        names = List.copyOf(names);
    }
}
