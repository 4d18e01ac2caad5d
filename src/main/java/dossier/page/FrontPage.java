package dossier.page;

import java.util.List;

/**
 * The front page.
 *
 * @param facts what the dossier holds, in a few words each: "5 artikelen uit 4 publicaties"
 * @param openingStyle the class of the opening: "alone" when nothing stands beside the lead
 * @param dispute stands beside the lead
 * @param introduction the editors' words; beside the lead where there is no dispute, else below
 * @param rankings the most mentioned names by kind
 * @param allNames the way to the register
 */
public record FrontPage(
        Frame frame,
        String title,
        boolean hasSubtitle,
        String subtitle,
        List<String> facts,
        String openingStyle,
        boolean hasDispute,
        Dispute dispute,
        Introduction introduction,
        FrontNews news,
        Strip strip,
        boolean hasNames,
        List<NameRanking> rankings,
        Link allNames,
        FrontQuotes quotes,
        FrontNetwork network,
        PublicationLinks publications,
        Browse browse)
        implements Page {

    public FrontPage {
        facts = List.copyOf(facts);
        rankings = List.copyOf(rankings);
    }
}
