package dossier.language.dutch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTitlesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Half juni kreeg de Kazachse president , de Kazachse president",
                "in opstand gekomen tegen President , President",
                "krijgt de Russisch president , de Russisch president",
                "toen hij de Wit-Russische president , de Wit-Russische president",
                "waarmee president , president",
                "aldus de onlangs herkozen voormalige premier , premier",
                "aldus de machtige oud-minister , de machtige oud-minister",
                "zegt haar Russische collega-minister , haar Russische collega-minister",
                "de Amerikaanse minister van Buitenlandse Zaken , "
                        + "de Amerikaanse minister van Buitenlandse Zaken",
                "sprak president Poetin met , \"\"",
                "in Moskou , \"\"",
                "Russische troepen van , \"\"",
                "\"president, \", \"\"",
                "\"\", \"\"",
            })
    void readsWhatStandsDirectlyBeforeAName(String before, String title) {
        String text = before.isEmpty() || before.endsWith(" ") ? before : before + " ";
        String found =
                Languages.of("nl").titleStart(text).stream()
                        .mapToObj(start -> text.substring(start).strip())
                        .findFirst()
                        .orElse("");
        assertEquals(title, found);
    }
}
