package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of kinds that the real dossier does not have, for the Nu validator. */
class ValidHtmlTest {

    @Test
    void ofMarkdownWithAllThatItCanHold() {
        assertValid(
                """
                -- seeds/a.md --
                # Kop

                Lede[^1] met `code`, *nadruk*, **klem** en <b>HTML</b>.

                ## Tussenkop
                ### Lager
                ##### Te laag

                - een
                - twee
                  1. drie

                > Een citaat[^2].

                | a | b |
                |---|--:|
                | 1 | [c](https://krant.example/?a=1&b=ë) |

                ```
                <code>
                ```

                Een ![plaatje](https://krant.example/p.png "titel") en ![](https://krant.example/q).

                ---

                [^1]: De eerste noot.

                    Met een tweede alinea.
                [^2]: De tweede noot.
                -- seeds/a.yaml --
                date: 2021/2022
                blocks:
                  5: heading
                  6: pullquote
                """);
    }

    @Test
    void ofEveryPrecisionOfDate() {
        assertValid(
                """
                -- seeds/1.txt --
                date 2022 Eén.
                -- seeds/2.txt --
                date 2022-02 Twee.
                -- seeds/3.txt --
                date 2022-02-03 Drie.
                -- seeds/4.txt --
                Vier.
                -- seeds/4.yaml --
                date: 2022-06-15~
                -- seeds/5.txt --
                Vijf.
                -- seeds/5.yaml --
                date: 201X
                -- seeds/6.txt --
                Zes.
                -- seeds/6.yaml --
                date: ../2020
                -- seeds/7.txt --
                Zeven.
                -- seeds/7.yaml --
                date: 2022-XX-XX
                """);
    }

    @Test
    void ofAnEmptyRegister() {
        assertValid("-- seeds/1.txt --\nHallo.\n");
    }

    @Test
    void ofAddressesInOtherAlphabets() {
        assertValid(
                """
                -- seeds/Привет мир.txt --
                Привет.
                -- seeds/b.txt --
                Hallo.
                -- seeds/pages/über uns.md --
                ---
                title: Über & uns
                ---
                Hallo.
                -- seeds/dossier.yaml --
                title: Proef
                base: https://proef.example/ë/
                """);
    }

    private static void assertValid(String text) {
        BuiltSite site = site(text).assertSound();
        assertEquals(List.of(), HtmlValidator.messages(site.result().files()));
    }

    @Test
    void isLookedAtByTheValidator() {
        String wrong = "<!DOCTYPE html><title>x</title><p id=a><p id=a><img src=x>";
        List<OutputFile> files = List.of(OutputFile.text(new SitePath("a.html"), wrong));
        List<String> messages = HtmlValidator.messages(files);
        assertTrue(
                messages.stream().anyMatch(m -> m.contains("Duplicate ID")), messages.toString());
        assertTrue(messages.stream().anyMatch(m -> m.contains("alt")), messages.toString());
    }
}
