package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.HtmlValidator;
import dossier.build.ReachedPages;
import dossier.build.SiteRules;
import dossier.model.OutputFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every page of the real dossier. */
class PagesTest {

    @Test
    void linkOnlyToWhatIsThereAndLoadNothingFromElsewhere() {
        List<OutputFile> files = RealDossier.built().result().files();
        assertEquals(List.of(), SiteRules.violations(files));
        assertTrue(SiteRules.countLinks(files) > 1000, "links: " + SiteRules.countLinks(files));
    }

    @Test
    void areReachedByLinksFromTheFrontPage() {
        List<OutputFile> files = RealDossier.built().result().files();
        assertEquals(Set.of(), ReachedPages.unreached(files));
    }

    @Test
    void passTheNuValidator() {
        List<OutputFile> files = RealDossier.built().result().files();
        assertEquals(List.of(), HtmlValidator.messages(files));
        assertTrue(files.stream().filter(f -> f.path().path().endsWith(".html")).count() > 50);
    }
}
