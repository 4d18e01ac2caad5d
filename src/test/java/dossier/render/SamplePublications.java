package dossier.render;

import dossier.page.ArticleGroup;
import dossier.page.EntityLink;
import dossier.page.Link;
import dossier.page.OwnSpellingLine;
import dossier.page.Page;
import dossier.page.Pagination;
import dossier.page.PublicationLine;
import dossier.page.PublicationPage;
import dossier.page.PublicationsPage;
import java.util.List;

/** The list of publications, and one of them. */
final class SamplePublications {

    private SamplePublications() {}

    static Page all() {
        return new PublicationsPage(
                SamplePages.frame("publicaties.html", "Publicaties"),
                "Publicaties",
                "5 artikelen uit 4 publicaties.",
                List.of(
                        new PublicationLine(
                                new Link("De Tijd", "publicatie/de-tijd.html"),
                                "2 artikelen",
                                100,
                                true,
                                "januari 2022",
                                true,
                                "Commentaar 1×, Nieuws 1×"),
                        new PublicationLine(
                                new Link("NU.nl", "publicatie/nu-nl.html"),
                                "1 artikel",
                                50,
                                false,
                                "",
                                false,
                                "")),
                Pagination.NONE);
    }

    static Page one() {
        return new PublicationPage(
                SamplePages.frame("publicatie/nu-nl.html", "NU.nl"),
                "NU.nl",
                "1 artikel, juli 2022: Nieuws",
                List.of(new ArticleGroup(true, "Juli 2022", List.of(SampleArticles.LEAD))),
                Pagination.NONE,
                true,
                SampleNames.ranking(),
                true,
                List.of(
                        new OwnSpellingLine(
                                new EntityLink(
                                        "Kassym-Zjomart Tokajev",
                                        "../persoon/tokajev.html",
                                        "person",
                                        "persoon",
                                        ""),
                                "elders Kassym-Jomart Tokajev",
                                new Link("NU.nl, al. 1", "../artikel/b.html#al-2"))));
    }
}
