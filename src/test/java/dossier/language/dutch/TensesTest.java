package dossier.language.dutch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.language.Outlook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensesTest {

    private final Tenses tenses = new Tenses();

    /** The words in square brackets name the time. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De sancties van [2014] lijken vergeten te zijn. | PAST",
                "[In 2014] annexeerde Rusland de Krim. | PAST",
                "[In 2014] zijn tientallen mensen omgekomen. | PAST",
                "Het land leeft [sinds 1991] onder een autoritair regime. | PAST",
                "De president, die [in 2019] aantrad, zal niet wijken. | UNTOLD",
                "[In 2030] zal de centrale klaar zijn. | COMING",
                "De verkiezingen zullen [in maart 2022] worden gehouden. | COMING",
                "De centrale sluit [uiterlijk in 2025]. | COMING",
                "Het land wil [tegen 2060] klimaatneutraal zijn. | COMING",
                "De wet gold [vanaf 2014] en was omstreden. | UNTOLD",
                "[In 2024] zijn er verkiezingen. | UNTOLD",
                "[In 2024] moet de brug af zijn. | UNTOLD",
                "[In 2014] gaat het mis. | UNTOLD",
                "[In 2025] worden nieuwe leden gekozen. | UNTOLD",
                "Hij zou [in 2019] zijn gezien. | UNTOLD"
            })
    void tellWhetherATimeIsPastOrComing(String marked, Outlook expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String sentence = marked.replace("[", "").replace("]", "");
        assertEquals(expected, tenses.outlook(sentence, start, end));
    }
}
