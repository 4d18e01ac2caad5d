package dossier.plan.publication;

import dossier.corpus.MentionIndex;
import dossier.corpus.Publication;
import dossier.corpus.Publications;
import dossier.corpus.Publications.OwnSpelling;
import dossier.corpus.Spelling;
import dossier.model.SitePath;
import dossier.page.OwnSpellingLine;
import dossier.plan.part.OtherName;
import dossier.register.Entity;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans what a publication spells as no other does. */
final class OwnSpellings {

    private static final int MAX_LINES = 12;
    private static final int MAX_ELSEWHERE = 3;

    private final SiteContext site;
    private final MentionIndex mentions;
    private final Publications publications;
    private final References references;

    OwnSpellings(SiteContext site) {
        this.site = site;
        this.mentions = site.corpus().mentions();
        this.publications = site.corpus().publications();
        this.references = new References(site);
    }

    /** Those that others spell otherwise; a form that is only shorter or longer doesn't count. */
    List<OwnSpellingLine> lines(SitePath from, Publication publication) {
        List<OwnSpellingLine> lines = new ArrayList<>();
        for (OwnSpelling own : publications.ownSpellings(publication)) {
            List<String> elsewhere = elsewhere(own, publication);
            if (!elsewhere.isEmpty() && lines.size() < MAX_LINES) {
                lines.add(line(from, own, elsewhere));
            }
        }
        return lines;
    }

    private List<String> elsewhere(OwnSpelling own, Publication publication) {
        Set<String> here = Set.of(own.spelling());
        return mentions.spellingsOf(own.entity()).stream()
                .filter(spelling -> OtherName.isSpelledOtherwise(spelling.text(), here))
                .filter(spelling -> isPrintedElsewhere(spelling, publication))
                .map(Spelling::text)
                .limit(MAX_ELSEWHERE)
                .toList();
    }

    private boolean isPrintedElsewhere(Spelling spelling, Publication publication) {
        return spelling.articles().stream()
                .anyMatch(article -> publications.of(article) != publication);
    }

    private OwnSpellingLine line(SitePath from, OwnSpelling own, List<String> elsewhere) {
        Entity entity = site.entity(own.entity());
        return new OwnSpellingLine(
                site.entityLink(from, entity, own.spelling(), ""),
                site.words().text("publication.elsewhere", String.join(", ", elsewhere)),
                references.source(from, own.place()).reference());
    }
}
