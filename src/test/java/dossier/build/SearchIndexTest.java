package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A change of one article leaves in the index as it is what isn't about that article. */
class SearchIndexTest {

    private static final String TWO =
            """
            -- seeds/a.yaml --
            title: Het oudste stuk
            date: 2020-01-01
            -- seeds/a.txt --
            Er was eens een begin.

            Een zebra graasde.%s
            -- seeds/b.yaml --
            title: Het jongste stuk
            date: 2020-02-01
            -- seeds/b.txt --
            In Parijs was er een einde.

            Een quagga graasde. De quagga stierf uit.
            -- seeds/register/names.yaml --
            - id: person/merkel
              name: Angela Merkel
            - id: place/parijs
              name: Parijs
            """;

    private static final Pattern QUAGGA = Pattern.compile("\"0quag[^ ]* ([^\"]*)\"");

    @Test
    void aParagraphMoreMovesNoWordOfAnotherArticle() {
        assertEquals(quagga(of("")), quagga(of("\n\nOok een gnoe.")));
        assertEquals(quagga(of("")), quagga(of("\n\nOok een gnoe.\n\nEn een eland.")));
    }

    @Test
    void aNameMentionedForTheFirstTimeRenumbersNoOther() {
        BuiltSite before = of("");
        BuiltSite after = of(" Angela Merkel keek toe.");
        assertEquals(before.text("search/text/1.js"), after.text("search/text/1.js"));
        assertNotEquals(before.text("search/text/0.js"), after.text("search/text/0.js"));
    }

    private static BuiltSite of(String more) {
        return site(String.format(TWO, more));
    }

    /** The forms of a word that one article alone has, and where they stand. */
    private static String quagga(BuiltSite site) {
        String words =
                site.paths("search/words/").stream().map(site::text).collect(Collectors.joining());
        Matcher entry = QUAGGA.matcher(words);
        assertEquals(true, entry.find(), words);
        return entry.group(1);
    }
}
